import type { ServiceDefinition } from '../service.js';

export const teamtailor: ServiceDefinition = {
  id: 'teamtailor',
  name: 'Teamtailor',
  kind: 'humanResources',
  region: 'eu',
  recognition: {
    hosts: ['*.teamtailor.com'],
  },
};
