import type { ServiceDefinition } from '../service.js';

export const smsmode: ServiceDefinition = {
  id: 'smsmode',
  name: 'smsmode',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['rest.smsmode.com'],
  },
};
