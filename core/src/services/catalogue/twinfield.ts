import type { ServiceDefinition } from '../service.js';

export const twinfield: ServiceDefinition = {
  id: 'twinfield',
  name: 'Twinfield',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['*.twinfield.com'],
  },
};
