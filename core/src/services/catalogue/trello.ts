import type { ServiceDefinition } from '../service.js';

export const trello: ServiceDefinition = {
  id: 'trello',
  name: 'Trello',
  kind: 'other',
  recognition: {
    packages: ['trello', 'trello-node-api', 'trello.js'],
    globals: ['Trello'],
    hosts: ['api.trello.com', 'trello.com'],
    environment: ['TRELLO_API_KEY'],
  },
  law: {
    entity: 'Atlassian B.V.',
    privacyPage: 'https://www.atlassian.com/legal/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/atlassian.json', read: '2026-11-22' },
    ],
  },
};
