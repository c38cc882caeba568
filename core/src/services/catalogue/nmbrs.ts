import type { ServiceDefinition } from '../service.js';

export const nmbrs: ServiceDefinition = {
  id: 'nmbrs',
  name: 'Nmbrs',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.nmbrs.nl', 'api.nmbrsapp.com'],
  },
};
