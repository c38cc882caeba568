import type { ServiceDefinition } from '../service.js';

export const front: ServiceDefinition = {
  id: 'front',
  name: 'Front',
  kind: 'support',
  recognition: {
    packages: ['@frontapp/plugin-sdk'],
    globals: ['FrontChat'],
    hosts: ['*.frontapp.com'],
    environment: ['FRONT_API_TOKEN'],
  },
};
