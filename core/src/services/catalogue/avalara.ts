import type { ServiceDefinition } from '../service.js';

export const avalara: ServiceDefinition = {
  id: 'avalara',
  name: 'Avalara',
  kind: 'accounting',
  recognition: {
    packages: ['avatax'],
    hosts: ['rest.avatax.com'],
    environment: ['AVALARA_LICENSE_KEY'],
  },
};
