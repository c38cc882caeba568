import type { ServiceDefinition } from '../service.js';

export const deel: ServiceDefinition = {
  id: 'deel',
  name: 'Deel',
  kind: 'humanResources',
  recognition: {
    hosts: ['api.letsdeel.com'],
    environment: ['DEEL_API_TOKEN'],
  },
};
