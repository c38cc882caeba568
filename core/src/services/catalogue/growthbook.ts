import type { ServiceDefinition } from '../service.js';

export const growthbook: ServiceDefinition = {
  id: 'growthbook',
  name: 'GrowthBook',
  kind: 'analytics',
  recognition: {
    packages: ['@growthbook/*'],
    hosts: ['*.growthbook.io'],
    environment: ['GROWTHBOOK_CLIENT_KEY'],
  },
};
