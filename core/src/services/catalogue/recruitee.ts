import type { ServiceDefinition } from '../service.js';

export const recruitee: ServiceDefinition = {
  id: 'recruitee',
  name: 'Recruitee',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.recruitee.com'],
  },
};
