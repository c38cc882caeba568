import type { ServiceDefinition } from '../service.js';

export const leadinfo: ServiceDefinition = {
  id: 'leadinfo',
  name: 'Leadinfo',
  kind: 'analytics',
  region: 'benelux',
  recognition: {
    globals: ['leadinfo'],
    hosts: ['cdn.leadinfo.eu', 'cdn.leadinfo.net'],
  },
  law: {
    privacyPage: 'https://www.leadinfo.com/en/privacy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
