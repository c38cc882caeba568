import type { ServiceDefinition } from '../service.js';

export const afas: ServiceDefinition = {
  id: 'afas',
  name: 'AFAS',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['*.rest.afas.online'],
  },
};
