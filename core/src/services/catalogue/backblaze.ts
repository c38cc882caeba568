import type { ServiceDefinition } from '../service.js';

export const backblaze: ServiceDefinition = {
  id: 'backblaze',
  name: 'Backblaze B2',
  kind: 'storage',
  recognition: {
    packages: ['backblaze-b2'],
    hosts: ['api.backblazeb2.com'],
    environment: ['B2_APPLICATION_KEY'],
  },
  law: {
    entity: 'Backblaze, Inc.',
    country: 'US',
    privacyPage: 'https://www.backblaze.com/company/privacy.html',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/backblaze.json', read: '2026-11-22' },
    ],
  },
};
