import type { ServiceDefinition } from '../service.js';

export const dynatrace: ServiceDefinition = {
  id: 'dynatrace',
  name: 'Dynatrace',
  kind: 'logging',
  recognition: {
    packages: ['@dynatrace/*'],
    globals: ['dtrum'],
    hosts: ['*.dynatrace.com'],
    environment: ['DT_API_TOKEN'],
  },
};
