import type { ServiceDefinition } from '../service.js';

export const openprovider: ServiceDefinition = {
  id: 'openprovider',
  name: 'Openprovider',
  kind: 'hosting',
  region: 'benelux',
  recognition: {
    hosts: ['api.openprovider.eu'],
  },
};
