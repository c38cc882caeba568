import type { ServiceDefinition } from '../service.js';

export const luzmo: ServiceDefinition = {
  id: 'luzmo',
  name: 'Luzmo',
  kind: 'analytics',
  region: 'benelux',
  recognition: {
    packages: ['@luzmo/nodejs-sdk'],
    hosts: ['api.luzmo.com', 'api.us.luzmo.com'],
  },
};
