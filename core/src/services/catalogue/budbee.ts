import type { ServiceDefinition } from '../service.js';

export const budbee: ServiceDefinition = {
  id: 'budbee',
  name: 'Budbee',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['api.budbee.com'],
  },
};
