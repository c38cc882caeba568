import type { ServiceDefinition } from '../service.js';

export const dailymotion: ServiceDefinition = {
  id: 'dailymotion',
  name: 'Dailymotion',
  kind: 'video',
  region: 'eu',
  recognition: {
    hosts: ['*.dailymotion.com', '*.dmcdn.net'],
  },
  law: {
    privacyPage: 'https://www.dailymotion.com/legal/privacy',
    sources: [
      { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', read: '2026-11-22' },
    ],
  },
};
