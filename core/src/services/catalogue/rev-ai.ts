import type { ServiceDefinition } from '../service.js';

export const revAi: ServiceDefinition = {
  id: 'rev-ai',
  name: 'Rev AI',
  kind: 'prompts',
  recognition: {
    packages: ['revai-node-sdk'],
    hosts: ['api.rev.ai'],
  },
};
