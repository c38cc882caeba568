import type { ServiceDefinition } from '../service.js';

export const ably: ServiceDefinition = {
  id: 'ably',
  name: 'Ably',
  kind: 'push',
  recognition: {
    packages: ['ably'],
    globals: ['Ably'],
    hosts: ['*.ably.io'],
    environment: ['ABLY_API_KEY'],
  },
};
