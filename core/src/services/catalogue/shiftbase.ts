import type { ServiceDefinition } from '../service.js';

export const shiftbase: ServiceDefinition = {
  id: 'shiftbase',
  name: 'Shiftbase',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.shiftbase.com'],
  },
};
