import type { ServiceDefinition } from '../service.js';

export const beehiiv: ServiceDefinition = {
  id: 'beehiiv',
  name: 'beehiiv',
  kind: 'marketing',
  recognition: {
    packages: ['@beehiiv/sdk'],
    hosts: ['api.beehiiv.com'],
    environment: ['BEEHIIV_API_KEY'],
  },
};
