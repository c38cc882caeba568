import type { ServiceDefinition } from '../service.js';

export const kvk: ServiceDefinition = {
  id: 'kvk',
  name: 'KVK (Dutch trade register)',
  kind: 'other',
  region: 'benelux',
  recognition: {
    hosts: ['api.kvk.nl'],
  },
};
