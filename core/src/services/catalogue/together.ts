import type { ServiceDefinition } from '../service.js';

export const together: ServiceDefinition = {
  id: 'together',
  name: 'Together AI',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/togetherai', 'together-ai'],
    hosts: ['api.together.ai', 'api.together.xyz'],
    environment: ['TOGETHER_API_KEY'],
  },
};
