import type { ServiceDefinition } from '../service.js';

export const vippsMobilepay: ServiceDefinition = {
  id: 'vipps-mobilepay',
  name: 'Vipps MobilePay',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['@vippsmobilepay/sdk'],
    hosts: ['api.vipps.no', 'apitest.vipps.no'],
  },
};
