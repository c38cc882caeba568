import type { ServiceDefinition } from '../service.js';

export const crazyEgg: ServiceDefinition = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  kind: 'analytics',
  recognition: {
    globals: ['CE2'],
    hosts: ['*.crazyegg.com'],
  },
};
