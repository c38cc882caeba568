import type { ServiceDefinition } from '../service.js';

export const insightly: ServiceDefinition = {
  id: 'insightly',
  name: 'Insightly',
  kind: 'crm',
  recognition: {
    hosts: ['*.insightly.com'],
  },
};
