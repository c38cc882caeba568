import type { ServiceDefinition } from '../service.js';

export const usps: ServiceDefinition = {
  id: 'usps',
  name: 'USPS',
  kind: 'delivery',
  recognition: {
    packages: ['usps-webtools'],
    hosts: ['production.shippingapis.com'],
  },
};
