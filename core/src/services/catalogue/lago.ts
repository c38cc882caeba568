import type { ServiceDefinition } from '../service.js';

export const lago: ServiceDefinition = {
  id: 'lago',
  name: 'Lago',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['lago-javascript-client'],
    hosts: ['api.getlago.com'],
    environment: ['LAGO_API_KEY'],
  },
};
