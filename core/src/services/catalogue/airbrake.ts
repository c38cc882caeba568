import type { ServiceDefinition } from '../service.js';

export const airbrake: ServiceDefinition = {
  id: 'airbrake',
  name: 'Airbrake',
  kind: 'errorTracking',
  recognition: {
    packages: ['@airbrake/*', 'airbrake', 'airbrake-js'],
    globals: ['Airbrake'],
    hosts: ['*.airbrake.io'],
    environment: ['AIRBRAKE_PROJECT_KEY'],
  },
};
