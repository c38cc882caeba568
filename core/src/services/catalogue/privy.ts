import type { ServiceDefinition } from '../service.js';

export const privy: ServiceDefinition = {
  id: 'privy',
  name: 'Privy',
  kind: 'authentication',
  recognition: {
    packages: ['@privy-io/*'],
    hosts: ['api.privy.io', 'auth.privy.io'],
    environment: ['PRIVY_APP_SECRET'],
  },
};
