import type { ServiceDefinition } from '../service.js';

export const plugAndPay: ServiceDefinition = {
  id: 'plug-and-pay',
  name: 'Plug&Pay',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['api.plugandpay.nl'],
  },
};
