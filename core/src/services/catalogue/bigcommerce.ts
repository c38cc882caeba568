import type { ServiceDefinition } from '../service.js';

export const bigcommerce: ServiceDefinition = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  kind: 'commerce',
  recognition: {
    packages: ['@bigcommerce/*', 'node-bigcommerce'],
    hosts: ['*.bigcommerce.com'],
    environment: ['BIGCOMMERCE_ACCESS_TOKEN'],
  },
};
