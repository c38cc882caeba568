import type { ServiceDefinition } from '../service.js';

export const fastly: ServiceDefinition = {
  id: 'fastly',
  name: 'Fastly',
  kind: 'hosting',
  recognition: {
    packages: ['fastly'],
    hosts: ['api.fastly.com'],
    environment: ['FASTLY_API_TOKEN'],
  },
};
