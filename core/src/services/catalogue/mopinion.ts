import type { ServiceDefinition } from '../service.js';

export const mopinion: ServiceDefinition = {
  id: 'mopinion',
  name: 'Mopinion',
  kind: 'survey',
  region: 'benelux',
  recognition: {
    hosts: ['*.mopinion.com'],
  },
  law: {
    privacyPage: 'https://mopinion.com/legal/policies/privacy-statements/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
