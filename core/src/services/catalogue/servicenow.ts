import type { ServiceDefinition } from '../service.js';

export const servicenow: ServiceDefinition = {
  id: 'servicenow',
  name: 'ServiceNow',
  kind: 'support',
  recognition: {
    hosts: ['*.service-now.com'],
    environment: ['SERVICENOW_PASSWORD'],
  },
};
