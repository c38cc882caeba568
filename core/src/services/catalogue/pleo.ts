import type { ServiceDefinition } from '../service.js';

export const pleo: ServiceDefinition = {
  id: 'pleo',
  name: 'Pleo',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['*.pleo.io'],
  },
};
