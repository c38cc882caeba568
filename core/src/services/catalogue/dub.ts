import type { ServiceDefinition } from '../service.js';

export const dub: ServiceDefinition = {
  id: 'dub',
  name: 'Dub',
  kind: 'other',
  recognition: {
    packages: ['@dub/analytics', 'dub'],
    environment: ['DUB_API_KEY'],
  },
};
