import type { ServiceDefinition } from '../service.js';

export const commandersAct: ServiceDefinition = {
  id: 'commanders-act',
  name: 'Commanders Act',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    hosts: ['*.commander1.com', '*.tagcommander.com', '*.trustcommander.net'],
  },
  law: {
    privacyPage: 'https://www.commandersact.com/en/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
