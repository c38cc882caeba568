import type { ServiceDefinition } from '../service.js';

export const pennylane: ServiceDefinition = {
  id: 'pennylane',
  name: 'Pennylane',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['app.pennylane.com'],
  },
};
