import type { ServiceDefinition } from '../service.js';

export const freshbooks: ServiceDefinition = {
  id: 'freshbooks',
  name: 'FreshBooks',
  kind: 'accounting',
  recognition: {
    packages: ['@freshbooks/api'],
    hosts: ['api.freshbooks.com'],
    environment: ['FRESHBOOKS_CLIENT_SECRET'],
  },
};
