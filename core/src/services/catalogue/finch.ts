import type { ServiceDefinition } from '../service.js';

export const finch: ServiceDefinition = {
  id: 'finch',
  name: 'Finch',
  kind: 'humanResources',
  recognition: {
    packages: ['@tryfinch/finch-api'],
    hosts: ['api.tryfinch.com'],
  },
};
