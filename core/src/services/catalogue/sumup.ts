import type { ServiceDefinition } from '../service.js';

export const sumup: ServiceDefinition = {
  id: 'sumup',
  name: 'SumUp',
  kind: 'payment',
  recognition: {
    hosts: ['api.sumup.com'],
  },
};
