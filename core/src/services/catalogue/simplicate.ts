import type { ServiceDefinition } from '../service.js';

export const simplicate: ServiceDefinition = {
  id: 'simplicate',
  name: 'Simplicate',
  kind: 'crm',
  region: 'benelux',
  recognition: {
    hosts: ['*.simplicate.nl'],
  },
};
