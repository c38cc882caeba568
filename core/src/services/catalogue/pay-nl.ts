import type { ServiceDefinition } from '../service.js';

export const payNl: ServiceDefinition = {
  id: 'pay-nl',
  name: 'Pay.',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['paynl-sdk'],
    hosts: ['rest-api.pay.nl'],
  },
};
