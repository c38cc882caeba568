import type { ServiceDefinition } from '../service.js';

export const attio: ServiceDefinition = {
  id: 'attio',
  name: 'Attio',
  kind: 'crm',
  recognition: {
    hosts: ['api.attio.com'],
    environment: ['ATTIO_API_KEY'],
  },
};
