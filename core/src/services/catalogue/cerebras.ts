import type { ServiceDefinition } from '../service.js';

export const cerebras: ServiceDefinition = {
  id: 'cerebras',
  name: 'Cerebras',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/cerebras', '@cerebras/cerebras_cloud_sdk'],
    hosts: ['api.cerebras.ai'],
    environment: ['CEREBRAS_API_KEY'],
  },
};
