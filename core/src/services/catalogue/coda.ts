import type { ServiceDefinition } from '../service.js';

export const coda: ServiceDefinition = {
  id: 'coda',
  name: 'Coda',
  kind: 'content',
  recognition: {
    packages: ['coda-js'],
    hosts: ['coda.io'],
    environment: ['CODA_API_TOKEN'],
  },
};
