import type { ServiceDefinition } from '../service.js';

export const chargebee: ServiceDefinition = {
  id: 'chargebee',
  name: 'Chargebee',
  kind: 'payment',
  recognition: {
    packages: ['@chargebee/chargebee-js-react-wrapper', 'chargebee', 'chargebee-typescript'],
    globals: ['Chargebee'],
    hosts: ['*.chargebee.com'],
    environment: ['CHARGEBEE_API_KEY'],
  },
};
