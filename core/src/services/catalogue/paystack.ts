import type { ServiceDefinition } from '../service.js';

export const paystack: ServiceDefinition = {
  id: 'paystack',
  name: 'Paystack',
  kind: 'payment',
  recognition: {
    packages: ['@paystack/inline-js', '@paystack/paystack-sdk', 'paystack'],
    globals: ['PaystackPop'],
    hosts: ['api.paystack.co'],
    environment: ['PAYSTACK_SECRET_KEY'],
  },
};
