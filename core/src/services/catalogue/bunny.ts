import type { ServiceDefinition } from '../service.js';

export const bunny: ServiceDefinition = {
  id: 'bunny',
  name: 'bunny.net',
  kind: 'storage',
  region: 'eu',
  recognition: {
    packages: ['@bunny.net/storage-sdk', 'bunny-sdk'],
    hosts: ['*.storage.bunnycdn.com', 'storage.bunnycdn.com'],
  },
  law: {
    entity: 'BunnyWay d.o.o.',
    country: 'SI',
    privacyPage: 'https://bunnycdn.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/bunnycdn.json', read: '2026-11-22' }],
  },
};
