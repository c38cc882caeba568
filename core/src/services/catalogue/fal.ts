import type { ServiceDefinition } from '../service.js';

export const fal: ServiceDefinition = {
  id: 'fal',
  name: 'fal',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/fal', '@fal-ai/client', '@fal-ai/serverless-client'],
    hosts: ['*.fal.ai', '*.fal.run', 'fal.run'],
    environment: ['FAL_KEY'],
  },
};
