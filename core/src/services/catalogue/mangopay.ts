import type { ServiceDefinition } from '../service.js';

export const mangopay: ServiceDefinition = {
  id: 'mangopay',
  name: 'Mangopay',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: [
      '@mangopay/checkout-sdk',
      'mangopay-cardregistration-js-kit',
      'mangopay2-nodejs-sdk',
      'mangopay4-nodejs-sdk',
    ],
    hosts: ['api.mangopay.com'],
  },
};
