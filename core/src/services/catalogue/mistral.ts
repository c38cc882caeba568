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
  law: {
    entity: 'Mistral AI',
    country: 'FR',
    usualRole: 'processor',
    sources: [
      { url: 'https://conductatlas.com/platform/mistral-ai/mistral-ai-data-processing-addendum/', read: '2026-11-22' },
      { url: 'https://mistral.ai/terms', read: '2026-11-22' },
    ],
  },
};
