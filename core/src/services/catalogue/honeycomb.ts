import type { ServiceDefinition } from '../service.js';

export const honeycomb: ServiceDefinition = {
  id: 'honeycomb',
  name: 'Honeycomb',
  kind: 'logging',
  recognition: {
    packages: ['@honeycombio/*', 'honeycomb-beeline', 'libhoney'],
    hosts: ['api.honeycomb.io'],
    environment: ['HONEYCOMB_API_KEY'],
  },
};
