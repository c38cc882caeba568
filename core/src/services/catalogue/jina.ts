import type { ServiceDefinition } from '../service.js';

export const jina: ServiceDefinition = {
  id: 'jina',
  name: 'Jina AI',
  kind: 'prompts',
  recognition: {
    hosts: ['api.jina.ai'],
    environment: ['JINA_API_KEY'],
  },
};
