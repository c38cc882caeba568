import type { ServiceDefinition } from '../service.js';

export const pingdom: ServiceDefinition = {
  id: 'pingdom',
  name: 'Pingdom',
  kind: 'analytics',
  recognition: {
    globals: ['_prum'],
    hosts: ['*.pingdom.net'],
  },
};
