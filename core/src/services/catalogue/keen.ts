import type { ServiceDefinition } from '../service.js';

export const keen: ServiceDefinition = {
  id: 'keen',
  name: 'Keen',
  kind: 'analytics',
  recognition: {
    packages: ['keen-analysis', 'keen-js', 'keen-tracking'],
    globals: ['Keen'],
    hosts: ['api.keen.io'],
  },
};
