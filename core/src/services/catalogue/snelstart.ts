import type { ServiceDefinition } from '../service.js';

export const snelstart: ServiceDefinition = {
  id: 'snelstart',
  name: 'SnelStart',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['b2bapi.snelstart.nl'],
  },
};
