import type { ServiceDefinition } from '../service.js';

export const split: ServiceDefinition = {
  id: 'split',
  name: 'Split',
  kind: 'analytics',
  recognition: {
    packages: ['@splitsoftware/*'],
    hosts: ['*.split.io'],
    environment: ['SPLIT_API_KEY'],
  },
};
