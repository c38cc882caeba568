import type { ServiceDefinition } from '../service.js';

export const silverfin: ServiceDefinition = {
  id: 'silverfin',
  name: 'Silverfin',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['live.getsilverfin.com'],
  },
};
