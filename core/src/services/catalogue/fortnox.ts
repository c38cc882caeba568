import type { ServiceDefinition } from '../service.js';

export const fortnox: ServiceDefinition = {
  id: 'fortnox',
  name: 'Fortnox',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['api.fortnox.se'],
  },
};
