import type { ServiceDefinition } from '../service.js';

export const sentry: ServiceDefinition = {
  id: 'sentry',
  name: 'Sentry',
  kind: 'errorTracking',
  recognition: {
    packages: [
      '@ntegral/nestjs-sentry',
      '@sentry-internal/*',
      '@sentry/*',
      'raven',
      'raven-js',
      'winston-transport-sentry-node',
    ],
    globals: ['Sentry'],
    hosts: ['*.sentry-cdn.com', '*.sentry.io', 'sentry.io'],
    environment: ['SENTRY_AUTH_TOKEN', 'SENTRY_DSN'],
  },
};
