import type { ServiceDefinition } from '../service.js';

export const x: ServiceDefinition = {
  id: 'x',
  name: 'X (Twitter)',
  kind: 'social',
  recognition: {
    packages: [
      '@twitter-api-v2/*',
      'passport-twitter',
      'react-tweet',
      'react-twitter-embed',
      'twit',
      'twitter',
      'twitter-api-v2',
      'twitter-lite',
    ],
    globals: ['twq', 'twttr'],
    hosts: ['*.ads-twitter.com', '*.twitter.com', '*.x.com', 't.co'],
    environment: ['TWITTER_API_KEY', 'TWITTER_BEARER_TOKEN'],
  },
  law: {
    entity: 'Twitter International Unlimited Company',
    country: 'IE',
    privacyPage: 'https://twitter.com/en/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/twitter.json', read: '2026-11-22' }],
  },
};
