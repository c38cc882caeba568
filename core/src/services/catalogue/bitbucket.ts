import type { ServiceDefinition } from '../service.js';

export const bitbucket: ServiceDefinition = {
  id: 'bitbucket',
  name: 'Bitbucket',
  kind: 'other',
  recognition: {
    packages: ['bitbucket'],
    hosts: ['api.bitbucket.org', 'bitbucket.org'],
    environment: ['BITBUCKET_TOKEN'],
  },
  law: {
    entity: 'Atlassian B.V.',
    privacyPage: 'https://www.atlassian.com/legal/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/atlassian.json', read: '2026-11-22' },
    ],
  },
};
