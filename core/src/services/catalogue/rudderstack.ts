import type { ServiceDefinition } from '../service.js';

export const rudderstack: ServiceDefinition = {
  id: 'rudderstack',
  name: 'RudderStack',
  kind: 'analytics',
  recognition: {
    packages: ['@rudderstack/*', 'rudder-sdk-js'],
    globals: ['rudderanalytics'],
    hosts: ['*.rudderlabs.com', '*.rudderstack.com'],
    environment: ['RUDDERSTACK_DATA_PLANE_URL', 'RUDDERSTACK_WRITE_KEY'],
  },
};
