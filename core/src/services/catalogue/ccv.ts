import type { ServiceDefinition } from '../service.js';

export const ccv: ServiceDefinition = {
  id: 'ccv',
  name: 'CCV',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['api.psp.ccv.eu'],
  },
};
