import type { ServiceDefinition } from '../service.js';

export const replicate: ServiceDefinition = {
  id: 'replicate',
  name: 'Replicate',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/replicate', 'replicate'],
    hosts: ['*.replicate.com', 'replicate.delivery'],
    environment: ['REPLICATE_API_TOKEN'],
  },
};
