import type { ServiceDefinition } from '../service.js';

export const exa: ServiceDefinition = {
  id: 'exa',
  name: 'Exa',
  kind: 'search',
  recognition: {
    packages: ['exa-js'],
    hosts: ['api.exa.ai'],
    environment: ['EXA_API_KEY'],
  },
};
