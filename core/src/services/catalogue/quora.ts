import type { ServiceDefinition } from '../service.js';

export const quora: ServiceDefinition = {
  id: 'quora',
  name: 'Quora',
  kind: 'advertising',
  recognition: {
    globals: ['qp'],
    hosts: ['*.quora.com'],
  },
  law: {
    entity: 'Quora, Inc.',
    country: 'US',
    privacyPage: 'https://www.quora.com/about/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/quora.json', read: '2026-11-22' }],
  },
};
