import type { ServiceDefinition } from '../service.js';

export const meilisearch: ServiceDefinition = {
  id: 'meilisearch',
  name: 'Meilisearch Cloud',
  kind: 'search',
  region: 'eu',
  recognition: {
    hosts: ['*.meilisearch.io'],
  },
};
