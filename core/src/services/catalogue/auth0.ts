import type { ServiceDefinition } from '../service.js';

export const auth0: ServiceDefinition = {
  id: 'auth0',
  name: 'Auth0',
  kind: 'authentication',
  recognition: {
    packages: [
      '@auth0/*',
      'auth0',
      'auth0-js',
      'auth0-lock',
      'express-openid-connect',
      'passport-auth0',
      'react-native-auth0',
    ],
    globals: ['auth0'],
    hosts: ['*.auth0.com'],
    environment: ['AUTH0_CLIENT_SECRET', 'AUTH0_DOMAIN'],
  },
};
