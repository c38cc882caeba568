import type { ServiceDefinition } from '../service.js';

export const avalara: ServiceDefinition = {
  id: 'avalara',
  name: 'Avalara',
  kind: 'accounting',
  recognition: {
    packages: ['avatax'],
    environment: ['AVALARA_LICENSE_KEY'],
  },
};
