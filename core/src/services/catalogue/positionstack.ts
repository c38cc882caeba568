import type { ServiceDefinition } from '../service.js';

export const positionstack: ServiceDefinition = {
  id: 'positionstack',
  name: 'positionstack',
  kind: 'maps',
  recognition: {
    hosts: ['api.positionstack.com'],
  },
};
