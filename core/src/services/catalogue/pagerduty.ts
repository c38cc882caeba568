import type { ServiceDefinition } from '../service.js';

export const pagerduty: ServiceDefinition = {
  id: 'pagerduty',
  name: 'PagerDuty',
  kind: 'other',
  recognition: {
    packages: ['@pagerduty/pdjs', 'node-pagerduty'],
    hosts: ['*.pagerduty.com'],
    environment: ['PAGERDUTY_TOKEN'],
  },
};
