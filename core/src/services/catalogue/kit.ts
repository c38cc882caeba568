import type { ServiceDefinition } from '../service.js';

export const kit: ServiceDefinition = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  kind: 'marketing',
  recognition: {
    hosts: ['api.convertkit.com'],
    environment: ['CONVERTKIT_API_KEY'],
  },
};
