import type { ServiceDefinition } from '../service.js';

export const dropboxSign: ServiceDefinition = {
  id: 'dropbox-sign',
  name: 'Dropbox Sign',
  kind: 'signing',
  recognition: {
    packages: ['@dropbox/sign', 'hellosign-embedded', 'hellosign-sdk'],
    globals: ['HelloSign'],
    hosts: ['*.hellosign.com'],
    environment: ['HELLOSIGN_API_KEY'],
  },
  law: {
    entity: 'Dropbox International Unlimited Company',
    country: 'IE',
    privacyPage: 'https://www.dropbox.com/privacy2018',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/dropbox.json', read: '2026-11-22' }],
  },
};
