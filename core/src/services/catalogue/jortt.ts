import type { ServiceDefinition } from '../service.js';

export const jortt: ServiceDefinition = {
  id: 'jortt',
  name: 'Jortt',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['api.jortt.nl'],
  },
};
