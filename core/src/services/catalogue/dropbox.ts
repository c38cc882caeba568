import type { ServiceDefinition } from '../service.js';

export const dropbox: ServiceDefinition = {
  id: 'dropbox',
  name: 'Dropbox',
  kind: 'storage',
  recognition: {
    packages: ['dropbox', 'dropbox-v2-api'],
    globals: ['Dropbox'],
    hosts: ['*.dropboxapi.com', 'www.dropbox.com'],
    environment: ['DROPBOX_ACCESS_TOKEN'],
  },
  law: {
    entity: 'Dropbox International Unlimited Company',
    country: 'IE',
    privacyPage: 'https://www.dropbox.com/privacy2018',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/dropbox.json', read: '2026-11-22' }],
  },
};
