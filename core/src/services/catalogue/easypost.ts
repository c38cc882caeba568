import type { ServiceDefinition } from '../service.js';

export const easypost: ServiceDefinition = {
  id: 'easypost',
  name: 'EasyPost',
  kind: 'delivery',
  recognition: {
    packages: ['@easypost/api'],
    hosts: ['api.easypost.com'],
    environment: ['EASYPOST_API_KEY'],
  },
};
