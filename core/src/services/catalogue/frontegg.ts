import type { ServiceDefinition } from '../service.js';

export const frontegg: ServiceDefinition = {
  id: 'frontegg',
  name: 'Frontegg',
  kind: 'authentication',
  recognition: {
    packages: ['@frontegg/*'],
    hosts: ['*.frontegg.com'],
    environment: ['FRONTEGG_API_KEY'],
  },
};
