import type { ServiceDefinition } from '../service.js';

export const actito: ServiceDefinition = {
  id: 'actito',
  name: 'Actito',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['api.actito.com', 'api3.actito.com'],
  },
};
