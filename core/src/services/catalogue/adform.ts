import type { ServiceDefinition } from '../service.js';

export const adform: ServiceDefinition = {
  id: 'adform',
  name: 'Adform',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    globals: ['_adftrack'],
    hosts: ['*.adform.net', '*.adformdsp.net'],
  },
  law: {
    entity: 'Adform A/S',
    country: 'DK',
    privacyPage: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/adform.json', read: '2026-11-22' }],
  },
};
