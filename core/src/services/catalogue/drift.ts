import type { ServiceDefinition } from '../service.js';

export const drift: ServiceDefinition = {
  id: 'drift',
  name: 'Drift',
  kind: 'support',
  recognition: {
    packages: ['react-driftjs'],
    globals: ['drift'],
    hosts: ['*.drift.com', '*.driftt.com'],
    environment: ['DRIFT_API_KEY'],
  },
};
