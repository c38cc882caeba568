import type { ServiceDefinition } from '../service.js';

export const mouseflow: ServiceDefinition = {
  id: 'mouseflow',
  name: 'Mouseflow',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    packages: ['react-mouseflow'],
    globals: ['_mfq'],
    hosts: ['*.mouseflow.com'],
  },
};
