import type { ServiceDefinition } from '../service.js';

export const deepinfra: ServiceDefinition = {
  id: 'deepinfra',
  name: 'DeepInfra',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/deepinfra', 'deepinfra'],
    hosts: ['api.deepinfra.com'],
    environment: ['DEEPINFRA_API_KEY'],
  },
};
