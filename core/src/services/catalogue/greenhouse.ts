import type { ServiceDefinition } from '../service.js';

export const greenhouse: ServiceDefinition = {
  id: 'greenhouse',
  name: 'Greenhouse',
  kind: 'humanResources',
  recognition: {
    globals: ['Grnhse'],
    hosts: ['*.greenhouse.io'],
    environment: ['GREENHOUSE_API_KEY'],
  },
};
