import type { ServiceDefinition } from '../service.js';

export const flagsmith: ServiceDefinition = {
  id: 'flagsmith',
  name: 'Flagsmith',
  kind: 'other',
  recognition: {
    packages: ['@flagsmith/*', 'flagsmith', 'flagsmith-nodejs'],
    hosts: ['edge.api.flagsmith.com'],
    environment: ['FLAGSMITH_ENVIRONMENT_KEY'],
  },
};
