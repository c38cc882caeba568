import type { ServiceDefinition } from '../service.js';

export const econda: ServiceDefinition = {
  id: 'econda',
  name: 'econda',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    hosts: ['*.econda-monitor.de'],
  },
};
