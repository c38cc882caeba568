import type { ServiceDefinition } from '../service.js';

export const ramp: ServiceDefinition = {
  id: 'ramp',
  name: 'Ramp',
  kind: 'accounting',
  recognition: {
    hosts: ['api.ramp.com'],
  },
};
