import type { ServiceDefinition } from '../service.js';

export const yousign: ServiceDefinition = {
  id: 'yousign',
  name: 'Yousign',
  kind: 'signing',
  region: 'eu',
  recognition: {
    hosts: ['api.yousign.app'],
  },
};
