import type { ServiceDefinition } from '../service.js';

export const ipstack: ServiceDefinition = {
  id: 'ipstack',
  name: 'ipstack',
  kind: 'maps',
  recognition: {
    packages: ['ipstack'],
    hosts: ['api.ipstack.com'],
    environment: ['IPSTACK_ACCESS_KEY'],
  },
};
