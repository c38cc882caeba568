import type { ServiceDefinition } from '../service.js';

export const dhl: ServiceDefinition = {
  id: 'dhl',
  name: 'DHL',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['*.dhl.com', 'api-gw.dhlparcel.nl'],
  },
};
