import type { ServiceDefinition } from '../service.js';

export const workos: ServiceDefinition = {
  id: 'workos',
  name: 'WorkOS',
  kind: 'authentication',
  recognition: {
    packages: ['@workos-inc/*'],
    hosts: ['api.workos.com'],
    environment: ['WORKOS_API_KEY'],
  },
};
