import type { ServiceDefinition } from '../service.js';

export const riverty: ServiceDefinition = {
  id: 'riverty',
  name: 'Riverty',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['api.afterpay.io'],
  },
};
