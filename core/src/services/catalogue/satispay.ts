import type { ServiceDefinition } from '../service.js';

export const satispay: ServiceDefinition = {
  id: 'satispay',
  name: 'Satispay',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['authservices.satispay.com', 'staging.authservices.satispay.com'],
  },
};
