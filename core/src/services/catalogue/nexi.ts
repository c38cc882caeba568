import type { ServiceDefinition } from '../service.js';

export const nexi: ServiceDefinition = {
  id: 'nexi',
  name: 'Nexi XPay',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['xpay.nexigroup.com', 'xpaysandbox.nexigroup.com'],
  },
};
