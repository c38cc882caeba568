import type { ServiceDefinition } from '../service.js';

export const nordigen: ServiceDefinition = {
  id: 'nordigen',
  name: 'GoCardless Bank Account Data (Nordigen)',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['nordigen-bank-ui', 'nordigen-node'],
    hosts: ['bankaccountdata.gocardless.com'],
  },
};
