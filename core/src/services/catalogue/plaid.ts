import type { ServiceDefinition } from '../service.js';

export const plaid: ServiceDefinition = {
  id: 'plaid',
  name: 'Plaid',
  kind: 'payment',
  recognition: {
    packages: ['plaid', 'react-plaid-link'],
    globals: ['Plaid'],
    hosts: ['development.plaid.com', 'production.plaid.com', 'sandbox.plaid.com'],
    environment: ['PLAID_CLIENT_ID', 'PLAID_SECRET'],
  },
};
