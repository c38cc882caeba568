import type { ServiceDefinition } from '../service.js';

export const dash0: ServiceDefinition = {
  id: 'dash0',
  name: 'Dash0',
  kind: 'logging',
  region: 'eu',
  recognition: {
    packages: ['@dash0/opentelemetry', '@dash0/sdk-web', '@dash0hq/sdk-web'],
    hosts: ['*.aws.dash0.com'],
  },
};
