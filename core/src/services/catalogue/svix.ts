import type { ServiceDefinition } from '../service.js';

export const svix: ServiceDefinition = {
  id: 'svix',
  name: 'Svix',
  kind: 'queue',
  recognition: {
    packages: ['svix', 'svix-react'],
    hosts: ['*.svix.com'],
    environment: ['SVIX_TOKEN'],
  },
};
