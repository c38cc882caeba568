import type { ServiceDefinition } from '../service.js';

export const signhost: ServiceDefinition = {
  id: 'signhost',
  name: 'Signhost',
  kind: 'signing',
  region: 'benelux',
  recognition: {
    hosts: ['api.signhost.com'],
  },
};
