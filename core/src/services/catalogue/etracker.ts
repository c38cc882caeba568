import type { ServiceDefinition } from '../service.js';

export const etracker: ServiceDefinition = {
  id: 'etracker',
  name: 'etracker',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    hosts: ['*.etracker.com', '*.etracker.de'],
  },
  law: {
    privacyPage: 'https://www.etracker.com/en/data-protection.html',
    sources: [
      { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', read: '2026-11-22' },
    ],
  },
};
