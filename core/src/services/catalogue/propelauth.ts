import type { ServiceDefinition } from '../service.js';

export const propelauth: ServiceDefinition = {
  id: 'propelauth',
  name: 'PropelAuth',
  kind: 'authentication',
  recognition: {
    packages: ['@propelauth/*'],
    hosts: ['*.propelauth.com'],
    environment: ['PROPELAUTH_API_KEY'],
  },
};
