import type { ServiceDefinition } from '../service.js';

export const xai: ServiceDefinition = {
  id: 'xai',
  name: 'xAI',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/xai', '@langchain/xai'],
    hosts: ['api.x.ai'],
    environment: ['XAI_API_KEY'],
  },
};
