import type { ServiceDefinition } from '../service.js';

export const screeb: ServiceDefinition = {
  id: 'screeb',
  name: 'Screeb',
  kind: 'survey',
  region: 'eu',
  recognition: {
    globals: ['$screeb'],
    hosts: ['t.screeb.app'],
  },
  law: {
    privacyPage: 'https://screeb.app/gdpr-privacy',
    sources: [
      { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', read: '2026-11-22' },
    ],
  },
};
