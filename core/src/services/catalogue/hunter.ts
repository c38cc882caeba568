import type { ServiceDefinition } from '../service.js';

export const hunter: ServiceDefinition = {
  id: 'hunter',
  name: 'Hunter',
  kind: 'marketing',
  recognition: {
    hosts: ['api.hunter.io'],
    environment: ['HUNTER_API_KEY'],
  },
};
