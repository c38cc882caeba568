import type { ServiceDefinition } from '../service.js';

export const piwikPro: ServiceDefinition = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    packages: ['@piwikpro/*'],
    hosts: ['*.piwik.pro'],
  },
  law: {
    privacyPage: 'https://piwik.pro/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
