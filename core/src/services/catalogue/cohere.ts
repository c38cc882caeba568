import type { ServiceDefinition } from '../service.js';

export const cohere: ServiceDefinition = {
  id: 'cohere',
  name: 'Cohere',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/cohere', '@langchain/cohere', 'cohere-ai'],
    hosts: ['api.cohere.com'],
    environment: ['COHERE_API_KEY', 'CO_API_KEY'],
  },
};
