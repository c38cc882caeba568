import type { ServiceDefinition } from '../service.js';

export const apolloIo: ServiceDefinition = {
  id: 'apollo-io',
  name: 'Apollo.io',
  kind: 'marketing',
  recognition: {
    hosts: ['*.apollo.io'],
    environment: ['APOLLO_API_KEY'],
  },
  law: {
    privacyPage: 'https://www.apollo.io/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/apollo-io.json', read: '2026-11-22' },
    ],
  },
};
