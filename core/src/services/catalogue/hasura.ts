import type { ServiceDefinition } from '../service.js';

export const hasura: ServiceDefinition = {
  id: 'hasura',
  name: 'Hasura',
  kind: 'database',
  recognition: {
    hosts: ['*.hasura.app'],
    environment: ['HASURA_ADMIN_SECRET'],
  },
};
