import type { ServiceDefinition } from '../service.js';

export const polar: ServiceDefinition = {
  id: 'polar',
  name: 'Polar',
  kind: 'payment',
  recognition: {
    packages: ['@polar-sh/better-auth', '@polar-sh/nextjs', '@polar-sh/sdk'],
    hosts: ['api.polar.sh', 'sandbox-api.polar.sh'],
    environment: ['POLAR_ACCESS_TOKEN'],
  },
};
