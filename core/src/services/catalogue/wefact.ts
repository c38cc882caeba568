import type { ServiceDefinition } from '../service.js';

export const wefact: ServiceDefinition = {
  id: 'wefact',
  name: 'WeFact',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['api.mijnwefact.nl'],
  },
};
