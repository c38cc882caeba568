import type { ServiceDefinition } from '../service.js';

export const gls: ServiceDefinition = {
  id: 'gls',
  name: 'GLS',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['api-sandbox.gls-group.net', 'api.gls-group.net'],
  },
};
