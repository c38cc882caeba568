import type { ServiceDefinition } from '../service.js';

export const eBoekhouden: ServiceDefinition = {
  id: 'e-boekhouden',
  name: 'e-Boekhouden.nl',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['api.e-boekhouden.nl'],
  },
};
