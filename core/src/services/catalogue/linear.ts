import type { ServiceDefinition } from '../service.js';

export const linear: ServiceDefinition = {
  id: 'linear',
  name: 'Linear',
  kind: 'other',
  recognition: {
    packages: ['@linear/sdk'],
    hosts: ['api.linear.app'],
    environment: ['LINEAR_API_KEY'],
  },
};
