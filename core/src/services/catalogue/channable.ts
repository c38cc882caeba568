import type { ServiceDefinition } from '../service.js';

export const channable: ServiceDefinition = {
  id: 'channable',
  name: 'Channable',
  kind: 'commerce',
  region: 'benelux',
  recognition: {
    hosts: ['api.channable.com'],
  },
};
