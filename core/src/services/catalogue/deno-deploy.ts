import type { ServiceDefinition } from '../service.js';

export const denoDeploy: ServiceDefinition = {
  id: 'deno-deploy',
  name: 'Deno Deploy',
  kind: 'hosting',
  recognition: {
    packages: ['@deno/kv'],
    hosts: ['api.deno.com'],
    environment: ['DENO_KV_ACCESS_TOKEN'],
  },
};
