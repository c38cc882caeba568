import type { ServiceDefinition } from '../service.js';

export const signnow: ServiceDefinition = {
  id: 'signnow',
  name: 'signNow',
  kind: 'signing',
  recognition: {
    packages: ['@signnow/*'],
    hosts: ['api.signnow.com'],
    environment: ['SIGNNOW_API_KEY'],
  },
};
