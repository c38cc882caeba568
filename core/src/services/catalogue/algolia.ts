import type { ServiceDefinition } from '../service.js';

export const algolia: ServiceDefinition = {
  id: 'algolia',
  name: 'Algolia',
  kind: 'search',
  recognition: {
    packages: [
      '@algolia/client-analytics',
      '@algolia/client-personalization',
      '@algolia/client-search',
      'algoliasearch',
      'search-insights',
    ],
    hosts: ['*.algolia.io', '*.algolia.net', '*.algolianet.com'],
    environment: ['ALGOLIA_API_KEY', 'ALGOLIA_APP_ID'],
  },
  law: {
    privacyPage: 'https://www.algolia.com/policies/privacy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
