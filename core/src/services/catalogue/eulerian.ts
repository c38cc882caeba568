import type { ServiceDefinition } from '../service.js';

export const eulerian: ServiceDefinition = {
  id: 'eulerian',
  name: 'Eulerian',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    hosts: ['*.eolcdn.com'],
  },
};
