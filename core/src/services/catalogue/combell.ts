import type { ServiceDefinition } from '../service.js';

export const combell: ServiceDefinition = {
  id: 'combell',
  name: 'Combell',
  kind: 'hosting',
  region: 'benelux',
  recognition: {
    hosts: ['api.combell.com'],
  },
};
