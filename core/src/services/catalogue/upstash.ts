import type { ServiceDefinition } from '../service.js';

export const upstash: ServiceDefinition = {
  id: 'upstash',
  name: 'Upstash',
  kind: 'database',
  recognition: {
    packages: ['@upstash/*'],
    hosts: ['*.upstash.io'],
    environment: ['QSTASH_TOKEN', 'UPSTASH_REDIS_REST_TOKEN', 'UPSTASH_REDIS_REST_URL'],
  },
};
