import type { ServiceDefinition } from '../service.js';

export const gladly: ServiceDefinition = {
  id: 'gladly',
  name: 'Gladly',
  kind: 'support',
  recognition: {
    hosts: ['*.gladly.com'],
  },
};
