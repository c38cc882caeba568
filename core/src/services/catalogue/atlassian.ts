import type { ServiceDefinition } from '../service.js';

export const atlassian: ServiceDefinition = {
  id: 'atlassian',
  name: 'Atlassian (Jira, Confluence)',
  kind: 'other',
  recognition: {
    packages: ['@forge/api', 'confluence.js', 'jira-client', 'jira-connector', 'jira.js'],
    hosts: ['*.atlassian.com', '*.atlassian.net'],
    environment: ['ATLASSIAN_API_TOKEN', 'JIRA_API_TOKEN'],
  },
  law: {
    entity: 'Atlassian B.V.',
    privacyPage: 'https://www.atlassian.com/legal/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/atlassian.json', read: '2026-11-22' },
    ],
  },
};
