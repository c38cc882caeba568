import type { ServiceDefinition } from '../service.js';

export const qonto: ServiceDefinition = {
  id: 'qonto',
  name: 'Qonto',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['@qonto/embed-sdk'],
    hosts: ['thirdparty.qonto.com'],
  },
};
