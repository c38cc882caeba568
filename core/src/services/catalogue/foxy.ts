import type { ServiceDefinition } from '../service.js';

export const foxy: ServiceDefinition = {
  id: 'foxy',
  name: 'Foxy',
  kind: 'commerce',
  recognition: {
    packages: ['@foxy.io/sdk'],
    hosts: ['*.foxycart.com'],
  },
};
