import type { ServiceDefinition } from '../service.js';

export const what3words: ServiceDefinition = {
  id: 'what3words',
  name: 'what3words',
  kind: 'maps',
  recognition: {
    packages: ['@what3words/*'],
    hosts: ['*.what3words.com'],
    environment: ['W3W_API_KEY'],
  },
};
