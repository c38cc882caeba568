import type { ServiceDefinition } from '../service.js';

export const copper: ServiceDefinition = {
  id: 'copper',
  name: 'Copper',
  kind: 'crm',
  recognition: {
    hosts: ['api.copper.com'],
  },
};
