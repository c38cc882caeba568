import type { ServiceDefinition } from '../service.js';

export const ipify: ServiceDefinition = {
  id: 'ipify',
  name: 'ipify',
  kind: 'maps',
  recognition: {
    hosts: ['api.ipify.org', 'api64.ipify.org', 'geo.ipify.org'],
  },
};
