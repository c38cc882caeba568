import type { ServiceDefinition } from '../service.js';

export const copernica: ServiceDefinition = {
  id: 'copernica',
  name: 'Copernica',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['api.copernica.com'],
  },
};
