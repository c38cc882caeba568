import type { ServiceDefinition } from '../service.js';

export const ups: ServiceDefinition = {
  id: 'ups',
  name: 'UPS',
  kind: 'delivery',
  recognition: {
    hosts: ['onlinetools.ups.com'],
    environment: ['UPS_CLIENT_SECRET'],
  },
  law: {
    entity: 'UPS Europe SA',
    country: 'BE',
    privacyPage: 'https://www.ups.com/de/de/help-center/legal-terms-conditions/privacy-notice.page',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/ups.json', read: '2026-11-22' }],
  },
};
