import type { ServiceDefinition } from '../service.js';

export const rollbar: ServiceDefinition = {
  id: 'rollbar',
  name: 'Rollbar',
  kind: 'errorTracking',
  recognition: {
    packages: ['@rollbar/react', 'rollbar', 'rollbar-react-native'],
    globals: ['Rollbar'],
    hosts: ['*.rollbar.com'],
    environment: ['ROLLBAR_ACCESS_TOKEN'],
  },
};
