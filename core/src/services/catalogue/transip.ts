import type { ServiceDefinition } from '../service.js';

export const transip: ServiceDefinition = {
  id: 'transip',
  name: 'TransIP',
  kind: 'hosting',
  region: 'benelux',
  recognition: {
    hosts: ['api.transip.nl'],
  },
};
