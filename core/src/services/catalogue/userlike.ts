import type { ServiceDefinition } from '../service.js';

export const userlike: ServiceDefinition = {
  id: 'userlike',
  name: 'Userlike',
  kind: 'chat',
  region: 'eu',
  recognition: {
    packages: ['@userlike/messenger'],
    globals: ['userlike'],
    hosts: ['api.userlike.com'],
  },
  law: {
    privacyPage: 'https://www.userlike.com/en/terms#privacy-policy',
    sources: [
      { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', read: '2026-11-22' },
    ],
  },
};
