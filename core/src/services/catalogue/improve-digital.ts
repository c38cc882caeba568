import type { ServiceDefinition } from '../service.js';

export const improveDigital: ServiceDefinition = {
  id: 'improve-digital',
  name: 'Improve Digital',
  kind: 'advertising',
  region: 'benelux',
  recognition: {
    hosts: ['*.360yield.com'],
  },
  law: {
    privacyPage: 'https://www.improvedigital.com/platform-privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
