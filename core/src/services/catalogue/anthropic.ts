import type { ServiceDefinition } from '../service.js';

export const anthropic: ServiceDefinition = {
  id: 'anthropic',
  name: 'Anthropic',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/anthropic', '@anthropic-ai/*', '@langchain/anthropic'],
    hosts: ['*.anthropic.com'],
    environment: ['ANTHROPIC_API_KEY'],
  },
};
