import type { ServiceDefinition } from '../service.js';

export const turso: ServiceDefinition = {
  id: 'turso',
  name: 'Turso',
  kind: 'database',
  recognition: {
    packages: ['@tursodatabase/*'],
    hosts: ['*.turso.io', 'api.turso.tech'],
    environment: ['TURSO_AUTH_TOKEN', 'TURSO_DATABASE_URL'],
  },
};
