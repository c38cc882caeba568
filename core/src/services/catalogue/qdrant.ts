import type { ServiceDefinition } from '../service.js';

export const qdrant: ServiceDefinition = {
  id: 'qdrant',
  name: 'Qdrant Cloud',
  kind: 'search',
  region: 'eu',
  recognition: {
    hosts: ['*.cloud.qdrant.io'],
  },
};
