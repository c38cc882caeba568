import type { ServiceDefinition } from '../service.js';

export const criipto: ServiceDefinition = {
  id: 'criipto',
  name: 'Criipto (Idura)',
  kind: 'authentication',
  region: 'eu',
  recognition: {
    packages: ['@criipto/auth-js', '@criipto/oidc', '@criipto/signatures', '@criipto/verify-react'],
    hosts: ['*.criipto.id'],
  },
};
