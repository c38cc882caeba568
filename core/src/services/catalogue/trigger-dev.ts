import type { ServiceDefinition } from '../service.js';

export const triggerDev: ServiceDefinition = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  kind: 'queue',
  recognition: {
    packages: ['@trigger.dev/sdk'],
    hosts: ['api.trigger.dev'],
    environment: ['TRIGGER_API_KEY', 'TRIGGER_SECRET_KEY'],
  },
};
