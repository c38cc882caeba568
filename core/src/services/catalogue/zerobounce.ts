import type { ServiceDefinition } from '../service.js';

export const zerobounce: ServiceDefinition = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  kind: 'mail',
  recognition: {
    packages: ['@zerobounce/zero-bounce-sdk'],
    hosts: ['api.zerobounce.net'],
    environment: ['ZEROBOUNCE_API_KEY'],
  },
};
