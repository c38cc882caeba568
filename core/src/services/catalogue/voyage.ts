import type { ServiceDefinition } from '../service.js';

export const voyage: ServiceDefinition = {
  id: 'voyage',
  name: 'Voyage AI',
  kind: 'prompts',
  recognition: {
    packages: ['voyageai'],
    hosts: ['api.voyageai.com'],
    environment: ['VOYAGE_API_KEY'],
  },
};
