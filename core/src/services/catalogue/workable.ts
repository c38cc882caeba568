import type { ServiceDefinition } from '../service.js';

export const workable: ServiceDefinition = {
  id: 'workable',
  name: 'Workable',
  kind: 'humanResources',
  recognition: {
    hosts: ['*.workable.com'],
    environment: ['WORKABLE_API_TOKEN'],
  },
};
