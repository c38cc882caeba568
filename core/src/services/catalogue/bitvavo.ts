import type { ServiceDefinition } from '../service.js';

export const bitvavo: ServiceDefinition = {
  id: 'bitvavo',
  name: 'Bitvavo',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['bitvavo'],
    hosts: ['api.bitvavo.com'],
  },
};
