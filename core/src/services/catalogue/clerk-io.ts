import type { ServiceDefinition } from '../service.js';

export const clerkIo: ServiceDefinition = {
  id: 'clerk-io',
  name: 'Clerk.io',
  kind: 'search',
  region: 'eu',
  recognition: {
    hosts: ['*.clerk.io'],
  },
};
