import type { ServiceDefinition } from '../service.js';

export const pdok: ServiceDefinition = {
  id: 'pdok',
  name: 'PDOK',
  kind: 'maps',
  region: 'benelux',
  recognition: {
    hosts: ['api.pdok.nl'],
  },
};
