import type { ServiceDefinition } from '../service.js';

export const bugsnag: ServiceDefinition = {
  id: 'bugsnag',
  name: 'BugSnag',
  kind: 'errorTracking',
  recognition: {
    packages: ['@bugsnag/*', 'bugsnag', 'bugsnag-js'],
    globals: ['Bugsnag'],
    hosts: ['*.bugsnag.com'],
    environment: ['BUGSNAG_API_KEY'],
  },
};
