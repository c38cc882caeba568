import type { ServiceDefinition } from '../service.js';

export const fauna: ServiceDefinition = {
  id: 'fauna',
  name: 'Fauna',
  kind: 'database',
  recognition: {
    packages: ['fauna', 'faunadb'],
    hosts: ['*.fauna.com'],
    environment: ['FAUNADB_SECRET', 'FAUNA_SECRET'],
  },
};
