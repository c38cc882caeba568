import type { ServiceDefinition } from '../service.js';

export const loggly: ServiceDefinition = {
  id: 'loggly',
  name: 'Loggly',
  kind: 'logging',
  recognition: {
    packages: ['loggly', 'loggly-jslogger', 'node-loggly-bulk', 'winston-loggly-bulk'],
    globals: ['_LTracker'],
    hosts: ['*.loggly.com'],
    environment: ['LOGGLY_TOKEN'],
  },
};
