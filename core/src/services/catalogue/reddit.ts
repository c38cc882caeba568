import type { ServiceDefinition } from '../service.js';

export const reddit: ServiceDefinition = {
  id: 'reddit',
  name: 'Reddit',
  kind: 'advertising',
  recognition: {
    packages: ['react-reddit-pixel', 'snoowrap'],
    globals: ['rdt'],
    hosts: ['*.reddit.com', 'www.redditstatic.com'],
    environment: ['REDDIT_CLIENT_SECRET'],
  },
  law: {
    entity: 'Reddit Netherlands B.V.',
    country: 'NL',
    privacyPage: 'https://www.reddit.com/policies/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/reddit.json', read: '2026-11-22' }],
  },
};
