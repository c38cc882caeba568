import type { ServiceDefinition } from '../service.js';

export const contentsquare: ServiceDefinition = {
  id: 'contentsquare',
  name: 'Contentsquare',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    globals: ['_uxa'],
    hosts: ['*.content-square.net', '*.contentsquare.net'],
  },
  law: {
    privacyPage: 'https://contentsquare.com/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
