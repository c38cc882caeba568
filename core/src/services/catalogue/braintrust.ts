import type { ServiceDefinition } from '../service.js';

export const braintrust: ServiceDefinition = {
  id: 'braintrust',
  name: 'Braintrust',
  kind: 'prompts',
  recognition: {
    packages: ['braintrust'],
    hosts: ['api.braintrust.dev'],
    environment: ['BRAINTRUST_API_KEY'],
  },
};
