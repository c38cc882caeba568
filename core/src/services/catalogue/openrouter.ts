import type { ServiceDefinition } from '../service.js';

export const openrouter: ServiceDefinition = {
  id: 'openrouter',
  name: 'OpenRouter',
  kind: 'prompts',
  recognition: {
    packages: ['@openrouter/ai-sdk-provider', '@openrouter/sdk'],
    hosts: ['openrouter.ai'],
    environment: ['OPENROUTER_API_KEY'],
  },
};
