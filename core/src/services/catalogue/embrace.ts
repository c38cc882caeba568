import type { ServiceDefinition } from '../service.js';

export const embrace: ServiceDefinition = {
  id: 'embrace',
  name: 'Embrace',
  kind: 'errorTracking',
  recognition: {
    packages: ['@embrace-io/*'],
    hosts: ['*.data.emb-api.com', 'data.emb-api.com'],
  },
};
