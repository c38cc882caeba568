import type { ServiceDefinition } from '../service.js';

export const trunkrs: ServiceDefinition = {
  id: 'trunkrs',
  name: 'Trunkrs',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['api.trunkrs.nl'],
  },
};
