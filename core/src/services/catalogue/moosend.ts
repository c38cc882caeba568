import type { ServiceDefinition } from '../service.js';

export const moosend: ServiceDefinition = {
  id: 'moosend',
  name: 'Moosend',
  kind: 'marketing',
  recognition: {
    hosts: ['api.moosend.com'],
  },
};
