import type { ServiceDefinition } from '../service.js';

export const seven: ServiceDefinition = {
  id: 'seven',
  name: 'seven.io',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['gateway.seven.io', 'gateway.sms77.io'],
  },
};
