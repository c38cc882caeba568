import type { ServiceDefinition } from '../service.js';

export const make: ServiceDefinition = {
  id: 'make',
  name: 'Make',
  kind: 'other',
  region: 'eu',
  recognition: {
    hosts: ['*.make.com'],
  },
};
