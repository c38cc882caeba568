import type { ServiceDefinition } from '../service.js';

export const userpilot: ServiceDefinition = {
  id: 'userpilot',
  name: 'Userpilot',
  kind: 'analytics',
  recognition: {
    packages: ['userpilot'],
    globals: ['userpilot'],
    hosts: ['*.userpilot.io'],
  },
};
