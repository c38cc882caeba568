import type { ServiceDefinition } from '../service.js';

export const dub: ServiceDefinition = {
  id: 'dub',
  name: 'Dub',
  kind: 'other',
  recognition: {
    packages: ['@dub/analytics', 'dub'],
    hosts: ['api.dub.co'],
    environment: ['DUB_API_KEY'],
  },
};
