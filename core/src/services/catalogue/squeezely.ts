import type { ServiceDefinition } from '../service.js';

export const squeezely: ServiceDefinition = {
  id: 'squeezely',
  name: 'Spotler Activate (Squeezely)',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    globals: ['_sqzl'],
    hosts: ['*.squeezely.tech', 'squeezely.tech'],
  },
  law: {
    privacyPage: 'https://squeezely.tech/privacy',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
