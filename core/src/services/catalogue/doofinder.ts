import type { ServiceDefinition } from '../service.js';

export const doofinder: ServiceDefinition = {
  id: 'doofinder',
  name: 'Doofinder',
  kind: 'search',
  region: 'eu',
  recognition: {
    hosts: ['cdn.doofinder.com'],
  },
};
