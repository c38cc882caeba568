import type { ServiceDefinition } from '../service.js';

export const neverbounce: ServiceDefinition = {
  id: 'neverbounce',
  name: 'NeverBounce',
  kind: 'mail',
  recognition: {
    packages: ['neverbounce'],
    hosts: ['api.neverbounce.com'],
    environment: ['NEVERBOUNCE_API_KEY'],
  },
};
