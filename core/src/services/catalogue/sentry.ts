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
  law: {
    entity: 'Functional Software, Inc.',
    privacyPage: 'https://sentry.io/privacy/',
    sources: [
      { url: 'https://sentry.io/legal/ccpa/1.0.0/in-app', read: '2026-11-22' },
      { url: 'https://sentry.io/privacy/', read: '2026-11-22' },
    ],
  },
};
