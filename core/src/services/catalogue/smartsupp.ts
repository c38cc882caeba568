import type { ServiceDefinition } from '../service.js';

export const smartsupp: ServiceDefinition = {
  id: 'smartsupp',
  name: 'Smartsupp',
  kind: 'chat',
  region: 'eu',
  recognition: {
    globals: ['smartsupp'],
    hosts: ['*.smartsupp.com', '*.smartsuppchat.com'],
  },
  law: {
    privacyPage: 'https://www.smartsupp.com/help/privacy/',
    sources: [
      { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', read: '2026-11-22' },
    ],
  },
};
