import type { ServiceDefinition } from '../service.js';

export const ory: ServiceDefinition = {
  id: 'ory',
  name: 'Ory',
  kind: 'authentication',
  region: 'eu',
  recognition: {
    hosts: ['*.projects.oryapis.com'],
    environment: ['ORY_SDK_URL'],
  },
};
