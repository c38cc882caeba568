import type { ServiceDefinition } from '../service.js';

export const trustedShops: ServiceDefinition = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  kind: 'survey',
  region: 'eu',
  recognition: {
    hosts: ['*.trustedshops.com'],
  },
};
