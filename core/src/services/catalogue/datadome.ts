import type { ServiceDefinition } from '../service.js';

export const datadome: ServiceDefinition = {
  id: 'datadome',
  name: 'DataDome',
  kind: 'other',
  region: 'eu',
  recognition: {
    hosts: ['api-js.datadome.co', 'js.datadome.co'],
  },
  law: {
    privacyPage: 'https://datadome.co/privacy-policy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
