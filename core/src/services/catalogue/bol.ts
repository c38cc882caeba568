import type { ServiceDefinition } from '../service.js';

export const bol: ServiceDefinition = {
  id: 'bol',
  name: 'bol',
  kind: 'commerce',
  region: 'benelux',
  recognition: {
    hosts: ['api.bol.com'],
  },
};
