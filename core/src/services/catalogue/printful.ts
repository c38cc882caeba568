import type { ServiceDefinition } from '../service.js';

export const printful: ServiceDefinition = {
  id: 'printful',
  name: 'Printful',
  kind: 'commerce',
  recognition: {
    packages: ['printful-sdk-js-v2'],
    hosts: ['api.printful.com'],
    environment: ['PRINTFUL_API_KEY'],
  },
};
