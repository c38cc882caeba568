import type { ServiceDefinition } from '../service.js';

export const criteo: ServiceDefinition = {
  id: 'criteo',
  name: 'Criteo',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    globals: ['criteo_q'],
    hosts: ['*.criteo.com', '*.criteo.net', '*.emailretargeting.com'],
  },
  law: {
    entity: 'Criteo',
    country: 'FR',
    privacyPage: 'https://www.criteo.com/privacy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/criteo.json', read: '2026-11-22' }],
  },
};
