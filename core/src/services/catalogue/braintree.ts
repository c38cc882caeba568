import type { ServiceDefinition } from '../service.js';

export const braintree: ServiceDefinition = {
  id: 'braintree',
  name: 'Braintree',
  kind: 'payment',
  recognition: {
    packages: ['braintree', 'braintree-web', 'braintree-web-drop-in'],
    globals: ['braintree'],
    hosts: ['*.braintree-api.com', '*.braintreegateway.com'],
    environment: ['BRAINTREE_MERCHANT_ID', 'BRAINTREE_PRIVATE_KEY'],
  },
};
