import type { ServiceDefinition } from '../service.js';

export const worldpay: ServiceDefinition = {
  id: 'worldpay',
  name: 'Worldpay',
  kind: 'payment',
  recognition: {
    hosts: ['*.worldpay.com'],
  },
};
