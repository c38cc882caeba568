import type { ServiceDefinition } from '../service.js';

export const plausible: ServiceDefinition = {
  id: 'plausible',
  name: 'Plausible Analytics',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    packages: ['@plausible-analytics/tracker', 'next-plausible', 'plausible-tracker', 'vue-plausible'],
    globals: ['plausible'],
    hosts: ['*.plausible.io', 'plausible.io'],
  },
  law: {
    entity: 'Plausible Insights OÜ',
    privacyPage: 'https://plausible.io/privacy',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
