import type { ServiceDefinition } from '../service.js';

export const aftership: ServiceDefinition = {
  id: 'aftership',
  name: 'AfterShip',
  kind: 'delivery',
  recognition: {
    packages: ['@aftership/tracking-sdk', 'aftership'],
    hosts: ['api.aftership.com'],
    environment: ['AFTERSHIP_API_KEY'],
  },
};
