import type { ServiceDefinition } from '../service.js';

export const bandwidth: ServiceDefinition = {
  id: 'bandwidth',
  name: 'Bandwidth',
  kind: 'telephony',
  recognition: {
    packages: ['@bandwidth/messaging', '@bandwidth/voice', 'bandwidth-sdk'],
    hosts: ['messaging.bandwidth.com'],
  },
};
