import type { ServiceDefinition } from '../service.js';

export const affirm: ServiceDefinition = {
  id: 'affirm',
  name: 'Affirm',
  kind: 'payment',
  recognition: {
    globals: ['affirm'],
    hosts: ['*.affirm.com'],
  },
};
