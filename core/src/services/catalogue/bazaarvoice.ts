import type { ServiceDefinition } from '../service.js';

export const bazaarvoice: ServiceDefinition = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  kind: 'commerce',
  recognition: {
    globals: ['BV'],
    hosts: ['*.bazaarvoice.com'],
  },
  law: {
    entity: 'Bazaarvoice, Inc.',
    country: 'US',
    privacyPage: 'https://www.bazaarvoice.com/legal/privacy-policy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/bazaarvoice.json', read: '2026-11-22' },
    ],
  },
};
