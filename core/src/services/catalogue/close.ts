import type { ServiceDefinition } from '../service.js';

export const close: ServiceDefinition = {
  id: 'close',
  name: 'Close',
  kind: 'crm',
  recognition: {
    packages: ['close.io'],
    hosts: ['api.close.com'],
    environment: ['CLOSE_API_KEY'],
  },
};
