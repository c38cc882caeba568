import type { ServiceDefinition } from '../service.js';

export const octopus: ServiceDefinition = {
  id: 'octopus',
  name: 'Octopus',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['service.inaras.be'],
  },
};
