import type { ServiceDefinition } from '../service.js';

export const coralogix: ServiceDefinition = {
  id: 'coralogix',
  name: 'Coralogix',
  kind: 'logging',
  recognition: {
    packages: ['@coralogix/*', 'coralogix-logger', 'coralogix-logger-winston'],
    globals: ['CoralogixRum'],
    hosts: ['*.coralogix.com'],
    environment: ['CORALOGIX_PRIVATE_KEY'],
  },
};
