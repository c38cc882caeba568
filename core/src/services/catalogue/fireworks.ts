import type { ServiceDefinition } from '../service.js';

export const fireworks: ServiceDefinition = {
  id: 'fireworks',
  name: 'Fireworks AI',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/fireworks'],
    hosts: ['api.fireworks.ai'],
    environment: ['FIREWORKS_API_KEY'],
  },
};
