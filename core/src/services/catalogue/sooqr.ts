import type { ServiceDefinition } from '../service.js';

export const sooqr: ServiceDefinition = {
  id: 'sooqr',
  name: 'Spotler Search (Sooqr)',
  kind: 'search',
  region: 'benelux',
  recognition: {
    hosts: ['*.sooqr.com'],
  },
  law: {
    privacyPage: 'https://www.sooqr.com/privacy-policy',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
