import type { ServiceDefinition } from '../service.js';

export const etsy: ServiceDefinition = {
  id: 'etsy',
  name: 'Etsy',
  kind: 'commerce',
  recognition: {
    packages: ['etsy-ts'],
    hosts: ['openapi.etsy.com'],
    environment: ['ETSY_API_KEY'],
  },
  law: {
    entity: 'Etsy Ireland UC',
    country: 'IE',
    privacyPage: 'https://www.etsy.com/legal/privacy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/etsy.json', read: '2026-11-22' }],
  },
};
