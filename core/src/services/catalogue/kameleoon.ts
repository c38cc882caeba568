import type { ServiceDefinition } from '../service.js';

export const kameleoon: ServiceDefinition = {
  id: 'kameleoon',
  name: 'Kameleoon',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    globals: ['kameleoonQueue'],
    hosts: ['*.kameleoon.com', '*.kameleoon.eu', '*.kameleoon.io'],
  },
  law: {
    privacyPage: 'https://www.kameleoon.com/fr/compliance/rgpd',
    sources: [
      { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', read: '2026-11-22' },
    ],
  },
};
