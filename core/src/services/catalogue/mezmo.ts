import type { ServiceDefinition } from '../service.js';

export const mezmo: ServiceDefinition = {
  id: 'mezmo',
  name: 'Mezmo',
  kind: 'logging',
  recognition: {
    packages: ['@logdna/*', 'logdna', 'logdna-winston'],
    hosts: ['*.logdna.com'],
    environment: ['LOGDNA_KEY', 'MEZMO_KEY'],
  },
};
