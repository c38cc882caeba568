import type { ServiceDefinition } from '../service.js';

export const validsign: ServiceDefinition = {
  id: 'validsign',
  name: 'ValidSign',
  kind: 'signing',
  region: 'benelux',
  recognition: {
    hosts: ['my.validsign.eu'],
  },
};
