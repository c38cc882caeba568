import type { ServiceDefinition } from '../service.js';

export const walkme: ServiceDefinition = {
  id: 'walkme',
  name: 'WalkMe',
  kind: 'analytics',
  recognition: {
    globals: ['WalkMeAPI', '_walkmeConfig'],
    hosts: ['*.walkme.com'],
  },
};
