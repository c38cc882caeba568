import type { ServiceDefinition } from '../service.js';

export const okta: ServiceDefinition = {
  id: 'okta',
  name: 'Okta',
  kind: 'authentication',
  recognition: {
    packages: ['@okta/*'],
    globals: ['OktaAuth', 'OktaSignIn'],
    hosts: ['*.okta.com'],
    environment: ['OKTA_CLIENT_ID'],
  },
};
