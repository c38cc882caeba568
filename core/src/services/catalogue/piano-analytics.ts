import type { ServiceDefinition } from '../service.js';

export const pianoAnalytics: ServiceDefinition = {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  kind: 'analytics',
  recognition: {
    packages: ['piano-analytics-js'],
    hosts: ['*.ati-host.net', '*.aticdn.net', '*.xiti.com'],
  },
  law: {
    privacyPage: 'https://piano.io/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
