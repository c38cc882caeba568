import type { ServiceDefinition } from '../service.js';

export const mondialRelay: ServiceDefinition = {
  id: 'mondial-relay',
  name: 'Mondial Relay',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    packages: ['@frontboi/mondial-relay'],
    hosts: ['api.mondialrelay.com'],
  },
};
