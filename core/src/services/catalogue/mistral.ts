import type { ServiceDefinition } from '../service.js';

export const mistral: ServiceDefinition = {
  id: 'mistral',
  name: 'Mistral AI',
  kind: 'prompts',
  region: 'eu',
  recognition: {
    packages: ['@ai-sdk/mistral', '@langchain/mistralai', '@mistralai/mistralai', 'mistral-ts'],
    hosts: ['api.mistral.ai'],
    environment: ['MISTRAL_API_KEY'],
  },
};
