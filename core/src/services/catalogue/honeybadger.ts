import type { ServiceDefinition } from '../service.js';

export const honeybadger: ServiceDefinition = {
  id: 'honeybadger',
  name: 'Honeybadger',
  kind: 'errorTracking',
  recognition: {
    packages: ['@honeybadger-io/*', 'honeybadger'],
    globals: ['Honeybadger'],
    hosts: ['*.honeybadger.io'],
    environment: ['HONEYBADGER_API_KEY'],
  },
};
