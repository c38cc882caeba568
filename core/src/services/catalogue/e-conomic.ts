import type { ServiceDefinition } from '../service.js';

export const eConomic: ServiceDefinition = {
  id: 'e-conomic',
  name: 'e-conomic',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['restapi.e-conomic.com'],
  },
};
