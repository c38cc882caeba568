import type { ServiceDefinition } from '../service.js';

export const matomo: ServiceDefinition = {
  id: 'matomo',
  name: 'Matomo',
  kind: 'analytics',
  recognition: {
    packages: [
      '@datapunt/matomo-tracker-js',
      '@datapunt/matomo-tracker-react',
      '@jonkoops/matomo-tracker',
      'matomo-tracker',
      'ngx-matomo-client',
      'vue-matomo',
    ],
    globals: ['_paq'],
    hosts: ['*.matomo.cloud'],
  },
  law: {
    privacyPage: 'https://matomo.org/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
