import type { ServiceDefinition } from '../service.js';

export const ringover: ServiceDefinition = {
  id: 'ringover',
  name: 'Ringover',
  kind: 'telephony',
  region: 'eu',
  recognition: {
    packages: ['ringover-sdk'],
    hosts: ['public-api.ringover.com'],
  },
};
