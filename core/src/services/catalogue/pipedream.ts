import type { ServiceDefinition } from '../service.js';

export const pipedream: ServiceDefinition = {
  id: 'pipedream',
  name: 'Pipedream',
  kind: 'other',
  recognition: {
    packages: ['@pipedream/sdk'],
    hosts: ['api.pipedream.com'],
    environment: ['PIPEDREAM_API_KEY'],
  },
};
