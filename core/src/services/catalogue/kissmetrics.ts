import type { ServiceDefinition } from '../service.js';

export const kissmetrics: ServiceDefinition = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  kind: 'analytics',
  recognition: {
    globals: ['_kmq'],
    hosts: ['*.kissmetrics.com', '*.kissmetrics.io'],
  },
};
