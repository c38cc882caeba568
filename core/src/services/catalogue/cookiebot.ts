import type { ServiceDefinition } from '../service.js';

export const cookiebot: ServiceDefinition = {
  id: 'cookiebot',
  name: 'Cookiebot',
  kind: 'consent',
  region: 'eu',
  recognition: {
    packages: ['@ambitiondev/cookiebot-common', '@ambitiondev/vue-cookiebot', 'react-cookiebot'],
    globals: ['Cookiebot'],
    hosts: ['*.cookiebot.com'],
  },
};
