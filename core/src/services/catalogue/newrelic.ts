import type { ServiceDefinition } from '../service.js';

export const newrelic: ServiceDefinition = {
  id: 'newrelic',
  name: 'New Relic',
  kind: 'logging',
  recognition: {
    packages: ['@newrelic/*', 'newrelic', 'newrelic-react-native-agent'],
    globals: ['NREUM', 'newrelic'],
    hosts: ['*.newrelic.com', '*.nr-data.net'],
    environment: ['NEW_RELIC_LICENSE_KEY'],
  },
};
