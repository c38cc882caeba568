import type { ServiceDefinition } from '../service.js';

export const lever: ServiceDefinition = {
  id: 'lever',
  name: 'Lever',
  kind: 'humanResources',
  recognition: {
    hosts: ['api.lever.co'],
    environment: ['LEVER_API_KEY'],
  },
};
