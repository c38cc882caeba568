import type { ServiceDefinition } from '../service.js';

export const ashby: ServiceDefinition = {
  id: 'ashby',
  name: 'Ashby',
  kind: 'humanResources',
  recognition: {
    hosts: ['api.ashbyhq.com'],
    environment: ['ASHBY_API_KEY'],
  },
};
