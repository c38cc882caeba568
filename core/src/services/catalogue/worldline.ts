import type { ServiceDefinition } from '../service.js';

export const worldline: ServiceDefinition = {
  id: 'worldline',
  name: 'Worldline',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['*.direct.worldline-solutions.com', 'secure.ogone.com'],
  },
};
