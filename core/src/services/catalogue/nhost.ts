import type { ServiceDefinition } from '../service.js';

export const nhost: ServiceDefinition = {
  id: 'nhost',
  name: 'Nhost',
  kind: 'database',
  recognition: {
    packages: ['@nhost/*'],
    hosts: ['*.nhost.run'],
    environment: ['NHOST_SUBDOMAIN'],
  },
};
