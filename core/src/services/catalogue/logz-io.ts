import type { ServiceDefinition } from '../service.js';

export const logzIo: ServiceDefinition = {
  id: 'logz-io',
  name: 'Logz.io',
  kind: 'logging',
  recognition: {
    packages: ['logzio-nodejs', 'winston-logzio'],
    hosts: ['*.logz.io'],
    environment: ['LOGZIO_TOKEN'],
  },
};
