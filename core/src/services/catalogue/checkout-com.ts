import type { ServiceDefinition } from '../service.js';

export const checkoutCom: ServiceDefinition = {
  id: 'checkout-com',
  name: 'Checkout.com',
  kind: 'payment',
  recognition: {
    packages: ['checkout-sdk-node'],
    hosts: ['*.checkout.com'],
    environment: ['CHECKOUT_SECRET_KEY'],
  },
};
