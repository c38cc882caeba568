import type { ServiceDefinition } from '../service.js';

export const tinybird: ServiceDefinition = {
  id: 'tinybird',
  name: 'Tinybird',
  kind: 'analytics',
  recognition: {
    packages: ['@chronark/zod-bird', '@tinybirdco/flock.js'],
    globals: ['Tinybird'],
    hosts: ['*.tinybird.co'],
    environment: ['TINYBIRD_TOKEN'],
  },
};
