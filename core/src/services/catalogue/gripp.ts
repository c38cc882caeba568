import type { ServiceDefinition } from '../service.js';

export const gripp: ServiceDefinition = {
  id: 'gripp',
  name: 'Gripp',
  kind: 'crm',
  region: 'benelux',
  recognition: {
    hosts: ['api.gripp.com'],
  },
};
