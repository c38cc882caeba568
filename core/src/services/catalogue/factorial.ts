import type { ServiceDefinition } from '../service.js';

export const factorial: ServiceDefinition = {
  id: 'factorial',
  name: 'Factorial',
  kind: 'humanResources',
  region: 'eu',
  recognition: {
    hosts: ['api.factorialhr.com'],
  },
};
