import type { ServiceDefinition } from '../service.js';

export const xero: ServiceDefinition = {
  id: 'xero',
  name: 'Xero',
  kind: 'accounting',
  recognition: {
    packages: ['xero-node'],
    hosts: ['api.xero.com'],
    environment: ['XERO_CLIENT_SECRET'],
  },
};
