import type { ServiceDefinition } from '../service.js';

export const plain: ServiceDefinition = {
  id: 'plain',
  name: 'Plain',
  kind: 'support',
  recognition: {
    packages: ['@team-plain/typescript-sdk'],
    globals: ['Plain'],
    hosts: ['core-api.uk.plain.com'],
    environment: ['PLAIN_API_KEY'],
  },
};
