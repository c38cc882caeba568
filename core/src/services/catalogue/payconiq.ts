import type { ServiceDefinition } from '../service.js';

export const payconiq: ServiceDefinition = {
  id: 'payconiq',
  name: 'Payconiq',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['*.payconiq.com'],
  },
};
