import type { ServiceDefinition } from '../service.js';

export const rtbHouse: ServiceDefinition = {
  id: 'rtb-house',
  name: 'RTB House',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    hosts: ['*.creativecdn.com', '*.erne.co'],
  },
  law: {
    privacyPage: 'https://rtbhouse.com/privacy-center',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
