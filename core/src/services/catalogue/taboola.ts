import type { ServiceDefinition } from '../service.js';

export const taboola: ServiceDefinition = {
  id: 'taboola',
  name: 'Taboola',
  kind: 'advertising',
  recognition: {
    globals: ['_taboola', '_tfa'],
    hosts: ['*.taboola.com'],
  },
  law: {
    entity: 'Taboola, Inc.',
    country: 'US',
    privacyPage: 'https://www.taboola.com/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/taboola.json', read: '2026-11-22' }],
  },
};
