import type { ServiceDefinition } from '../service.js';

export const dixa: ServiceDefinition = {
  id: 'dixa',
  name: 'Dixa',
  kind: 'support',
  region: 'eu',
  recognition: {
    hosts: ['*.dixa.io'],
  },
};
