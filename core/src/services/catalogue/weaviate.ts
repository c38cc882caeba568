import type { ServiceDefinition } from '../service.js';

export const weaviate: ServiceDefinition = {
  id: 'weaviate',
  name: 'Weaviate',
  kind: 'search',
  region: 'benelux',
  recognition: {
    hosts: ['*.weaviate.cloud', '*.weaviate.network'],
    environment: ['WEAVIATE_API_KEY'],
  },
};
