import type { ServiceDefinition } from '../service.js';

export const cookiefirst: ServiceDefinition = {
  id: 'cookiefirst',
  name: 'CookieFirst',
  kind: 'consent',
  region: 'benelux',
  recognition: {
    packages: ['@cookiefirst/cookiefirst-react', 'react-cookiefirst'],
    hosts: ['consent.cookiefirst.com'],
  },
  law: {
    privacyPage: 'https://cookiefirst.com/legal/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
