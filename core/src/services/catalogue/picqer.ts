import type { ServiceDefinition } from '../service.js';

export const picqer: ServiceDefinition = {
  id: 'picqer',
  name: 'Picqer',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['*.picqer.com'],
  },
};
