import type { ServiceDefinition } from '../service.js';

export const stability: ServiceDefinition = {
  id: 'stability',
  name: 'Stability AI',
  kind: 'prompts',
  recognition: {
    hosts: ['api.stability.ai'],
    environment: ['STABILITY_API_KEY'],
  },
};
