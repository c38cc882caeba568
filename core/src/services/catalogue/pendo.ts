import type { ServiceDefinition } from '../service.js';

export const pendo: ServiceDefinition = {
  id: 'pendo',
  name: 'Pendo',
  kind: 'analytics',
  recognition: {
    packages: ['@pendo/agent', 'rn-pendo-sdk'],
    globals: ['pendo'],
    hosts: ['*.pendo.io'],
    environment: ['PENDO_API_KEY'],
  },
};
