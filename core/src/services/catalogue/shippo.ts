import type { ServiceDefinition } from '../service.js';

export const shippo: ServiceDefinition = {
  id: 'shippo',
  name: 'Shippo',
  kind: 'delivery',
  recognition: {
    packages: ['shippo'],
    hosts: ['api.goshippo.com'],
    environment: ['SHIPPO_API_KEY'],
  },
};
