import type { ServiceDefinition } from '../service.js';

export const pushover: ServiceDefinition = {
  id: 'pushover',
  name: 'Pushover',
  kind: 'push',
  recognition: {
    packages: ['pushover-notifications'],
    hosts: ['api.pushover.net'],
    environment: ['PUSHOVER_TOKEN'],
  },
};
