import type { ServiceDefinition } from '../service.js';

export const neon: ServiceDefinition = {
  id: 'neon',
  name: 'Neon',
  kind: 'database',
  recognition: {
    packages: ['@neondatabase/*'],
    hosts: ['*.neon.tech'],
    environment: ['NEON_DATABASE_URL'],
  },
};
