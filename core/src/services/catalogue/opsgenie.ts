import type { ServiceDefinition } from '../service.js';

export const opsgenie: ServiceDefinition = {
  id: 'opsgenie',
  name: 'Opsgenie',
  kind: 'other',
  recognition: {
    packages: ['opsgenie-sdk'],
    hosts: ['api.opsgenie.com'],
    environment: ['OPSGENIE_API_KEY'],
  },
  law: {
    entity: 'Atlassian B.V.',
    privacyPage: 'https://www.atlassian.com/legal/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/atlassian.json', read: '2026-11-22' },
    ],
  },
};
