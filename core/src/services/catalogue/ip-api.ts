import type { ServiceDefinition } from '../service.js';

export const ipApi: ServiceDefinition = {
  id: 'ip-api',
  name: 'ip-api.com',
  kind: 'maps',
  recognition: {
    hosts: ['ip-api.com', 'pro.ip-api.com'],
  },
};
