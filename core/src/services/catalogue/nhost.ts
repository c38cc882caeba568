import type { ServiceDefinition } from '../service.js';

export const nhost: ServiceDefinition = {
  id: 'nhost',
  name: 'Nhost',
  kind: 'database',
  recognition: {
    packages: ['@nhost/*'],
    environment: ['NHOST_SUBDOMAIN'],
  },
};
