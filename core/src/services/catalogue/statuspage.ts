import type { ServiceDefinition } from '../service.js';

export const statuspage: ServiceDefinition = {
  id: 'statuspage',
  name: 'Atlassian Statuspage',
  kind: 'other',
  recognition: {
    hosts: ['api.statuspage.io'],
    environment: ['STATUSPAGE_API_KEY'],
  },
  law: {
    entity: 'Atlassian B.V.',
    privacyPage: 'https://www.atlassian.com/legal/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/atlassian.json', read: '2026-11-22' },
    ],
  },
};
