import type { ServiceDefinition } from '../service.js';

export const pubmatic: ServiceDefinition = {
  id: 'pubmatic',
  name: 'PubMatic',
  kind: 'advertising',
  recognition: {
    globals: ['PWT'],
    hosts: ['*.pubmatic.com'],
  },
  law: {
    entity: 'PubMatic GmbH',
    privacyPage: 'https://pubmatic.com/legal/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/pubmatic.json', read: '2026-11-22' }],
  },
};
