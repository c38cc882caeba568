import type { ServiceDefinition } from '../service.js';

export const deepseek: ServiceDefinition = {
  id: 'deepseek',
  name: 'DeepSeek',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/deepseek', '@langchain/deepseek'],
    hosts: ['api.deepseek.com'],
    environment: ['DEEPSEEK_API_KEY'],
  },
};
