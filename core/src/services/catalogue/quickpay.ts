import type { ServiceDefinition } from '../service.js';

export const quickpay: ServiceDefinition = {
  id: 'quickpay',
  name: 'Quickpay',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['api.quickpay.net'],
  },
};
