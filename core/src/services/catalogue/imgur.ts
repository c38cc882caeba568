import type { ServiceDefinition } from '../service.js';

export const imgur: ServiceDefinition = {
  id: 'imgur',
  name: 'Imgur',
  kind: 'storage',
  recognition: {
    packages: ['imgur'],
    hosts: ['api.imgur.com', 'i.imgur.com'],
    environment: ['IMGUR_CLIENT_ID'],
  },
  law: {
    privacyPage: 'https://imgur.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/imgur.json', read: '2026-11-22' }],
  },
};
