import type { ServiceDefinition } from '../service.js';

export const loom: ServiceDefinition = {
  id: 'loom',
  name: 'Loom',
  kind: 'video',
  recognition: {
    packages: ['@loomhq/loom-embed', '@loomhq/record-sdk'],
    hosts: ['www.loom.com'],
  },
  law: {
    entity: 'Atlassian B.V.',
    privacyPage: 'https://www.atlassian.com/legal/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/atlassian.json', read: '2026-11-22' },
    ],
  },
};
