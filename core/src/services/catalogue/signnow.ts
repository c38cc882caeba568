import type { ServiceDefinition } from '../service.js';

export const signnow: ServiceDefinition = {
  id: 'signnow',
  name: 'signNow',
  kind: 'signing',
  recognition: {
    packages: ['@signnow/*'],
    environment: ['SIGNNOW_API_KEY'],
  },
};
