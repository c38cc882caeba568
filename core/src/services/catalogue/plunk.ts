import type { ServiceDefinition } from '../service.js';

export const plunk: ServiceDefinition = {
  id: 'plunk',
  name: 'Plunk',
  kind: 'mail',
  recognition: {
    packages: ['@plunk/node'],
    hosts: ['api.useplunk.com'],
    environment: ['PLUNK_API_KEY'],
  },
};
