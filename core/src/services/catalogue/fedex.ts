import type { ServiceDefinition } from '../service.js';

export const fedex: ServiceDefinition = {
  id: 'fedex',
  name: 'FedEx',
  kind: 'delivery',
  recognition: {
    hosts: ['apis.fedex.com'],
    environment: ['FEDEX_CLIENT_SECRET'],
  },
};
