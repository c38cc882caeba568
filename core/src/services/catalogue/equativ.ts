import type { ServiceDefinition } from '../service.js';

export const equativ: ServiceDefinition = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    hosts: ['*.sascdn.com', '*.smartadserver.com'],
  },
  law: {
    privacyPage: 'https://equativ.com/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
