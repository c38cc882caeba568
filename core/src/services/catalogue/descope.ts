import type { ServiceDefinition } from '../service.js';

export const descope: ServiceDefinition = {
  id: 'descope',
  name: 'Descope',
  kind: 'authentication',
  recognition: {
    packages: ['@descope/*'],
    hosts: ['*.descope.com'],
    environment: ['DESCOPE_PROJECT_ID'],
  },
};
