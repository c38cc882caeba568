import type { ServiceDefinition } from '../service.js';

export const statsig: ServiceDefinition = {
  id: 'statsig',
  name: 'Statsig',
  kind: 'analytics',
  recognition: {
    packages: ['@statsig/*', 'statsig-js', 'statsig-node', 'statsig-react'],
    globals: ['Statsig'],
    hosts: ['*.statsigapi.net', 'api.statsig.com', 'statsigapi.net'],
    environment: ['STATSIG_SERVER_SECRET'],
  },
};
