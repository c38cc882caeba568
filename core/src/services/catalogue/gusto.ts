import type { ServiceDefinition } from '../service.js';

export const gusto: ServiceDefinition = {
  id: 'gusto',
  name: 'Gusto',
  kind: 'humanResources',
  recognition: {
    packages: ['@gusto/embedded-api'],
    hosts: ['api.gusto-demo.com'],
  },
};
