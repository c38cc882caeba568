import type { ServiceDefinition } from '../service.js';

export const nylas: ServiceDefinition = {
  id: 'nylas',
  name: 'Nylas',
  kind: 'mail',
  recognition: {
    packages: ['@nylas/react', 'nylas'],
    hosts: ['api.eu.nylas.com', 'api.nylas.com', 'api.us.nylas.com'],
    environment: ['NYLAS_API_KEY'],
  },
};
