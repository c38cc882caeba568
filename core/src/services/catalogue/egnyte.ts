import type { ServiceDefinition } from '../service.js';

export const egnyte: ServiceDefinition = {
  id: 'egnyte',
  name: 'Egnyte',
  kind: 'storage',
  recognition: {
    packages: ['egnyte-js-sdk'],
    hosts: ['*.egnyte.com'],
  },
};
