import type { ServiceDefinition } from '../service.js';

export const hotjar: ServiceDefinition = {
  id: 'hotjar',
  name: 'Hotjar',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    packages: ['@hotjar/browser', 'react-hotjar', 'react-use-hotjar', 'vue-hotjar', 'vue-hotjar-next'],
    globals: ['hj'],
    hosts: ['*.hotjar.com', '*.hotjar.io'],
  },
  law: {
    privacyPage: 'https://www.hotjar.com/legal/policies/privacy/',
    sources: [
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
    ],
  },
};
