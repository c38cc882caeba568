import type { ServiceDefinition } from '../service.js';

export const officient: ServiceDefinition = {
  id: 'officient',
  name: 'Officient',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.officient.io'],
  },
};
