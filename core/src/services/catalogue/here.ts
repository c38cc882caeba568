import type { ServiceDefinition } from '../service.js';

export const here: ServiceDefinition = {
  id: 'here',
  name: 'HERE',
  kind: 'maps',
  region: 'benelux',
  recognition: {
    hosts: ['*.hereapi.com'],
    environment: ['HERE_API_KEY'],
  },
};
