import type { ServiceDefinition } from '../service.js';

export const constructorIo: ServiceDefinition = {
  id: 'constructor-io',
  name: 'Constructor',
  kind: 'search',
  recognition: {
    packages: ['@constructor-io/constructorio-client-javascript', '@constructor-io/constructorio-node'],
    hosts: ['*.cnstrc.com'],
  },
};
