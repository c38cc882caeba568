import type { ServiceDefinition } from '../service.js';

export const leaseweb: ServiceDefinition = {
  id: 'leaseweb',
  name: 'Leaseweb',
  kind: 'hosting',
  region: 'benelux',
  recognition: {
    hosts: ['api.leaseweb.com'],
  },
};
