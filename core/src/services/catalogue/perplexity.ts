import type { ServiceDefinition } from '../service.js';

export const perplexity: ServiceDefinition = {
  id: 'perplexity',
  name: 'Perplexity',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/perplexity', '@perplexity-ai/perplexity_ai'],
    hosts: ['api.perplexity.ai'],
    environment: ['PERPLEXITY_API_KEY'],
  },
};
