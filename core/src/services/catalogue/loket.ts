import type { ServiceDefinition } from '../service.js';

export const loket: ServiceDefinition = {
  id: 'loket',
  name: 'Loket.nl',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.loket.nl'],
  },
};
