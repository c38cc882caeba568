import type { ServiceDefinition } from '../service.js';

export const abstractApi: ServiceDefinition = {
  id: 'abstract-api',
  name: 'Abstract API',
  kind: 'maps',
  recognition: {
    hosts: ['*.abstractapi.com'],
    environment: ['ABSTRACT_API_KEY'],
  },
};
