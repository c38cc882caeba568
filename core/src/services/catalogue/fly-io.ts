import type { ServiceDefinition } from '../service.js';

export const flyIo: ServiceDefinition = {
  id: 'fly-io',
  name: 'Fly.io',
  kind: 'hosting',
  recognition: {
    hosts: ['api.machines.dev'],
    environment: ['FLY_API_TOKEN'],
  },
};
