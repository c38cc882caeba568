import type { ServiceDefinition } from '../service.js';

export const snowplow: ServiceDefinition = {
  id: 'snowplow',
  name: 'Snowplow',
  kind: 'analytics',
  recognition: {
    packages: ['@snowplow/*', 'snowplow-tracker'],
    globals: ['snowplow'],
    hosts: ['*.snplow.net'],
  },
};
