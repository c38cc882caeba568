import type { ServiceDefinition } from '../service.js';

export const aircall: ServiceDefinition = {
  id: 'aircall',
  name: 'Aircall',
  kind: 'telephony',
  region: 'eu',
  recognition: {
    packages: ['aircall-everywhere'],
    hosts: ['api.aircall.io'],
  },
};
