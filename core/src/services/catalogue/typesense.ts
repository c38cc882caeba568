import type { ServiceDefinition } from '../service.js';

export const typesense: ServiceDefinition = {
  id: 'typesense',
  name: 'Typesense Cloud',
  kind: 'search',
  recognition: {
    hosts: ['*.a1.typesense.net'],
    environment: ['TYPESENSE_API_KEY'],
  },
};
