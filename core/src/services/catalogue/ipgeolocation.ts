import type { ServiceDefinition } from '../service.js';

export const ipgeolocation: ServiceDefinition = {
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  kind: 'maps',
  recognition: {
    packages: ['ip-geolocation-api-javascript-sdk'],
    hosts: ['api.ipgeolocation.io'],
    environment: ['IPGEOLOCATION_API_KEY'],
  },
};
