import type { ServiceDefinition } from '../service.js';

export const quickbooks: ServiceDefinition = {
  id: 'quickbooks',
  name: 'QuickBooks',
  kind: 'accounting',
  recognition: {
    packages: ['intuit-oauth', 'node-quickbooks'],
    hosts: ['oauth.platform.intuit.com'],
    environment: ['QUICKBOOKS_CLIENT_SECRET'],
  },
};
