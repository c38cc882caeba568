import type { ServiceDefinition } from '../service.js';

export const drip: ServiceDefinition = {
  id: 'drip',
  name: 'Drip',
  kind: 'marketing',
  recognition: {
    packages: ['drip-nodejs'],
    globals: ['_dcq'],
    hosts: ['api.getdrip.com'],
    environment: ['DRIP_API_KEY'],
  },
};
