import type { ServiceDefinition } from '../service.js';

export const apify: ServiceDefinition = {
  id: 'apify',
  name: 'Apify',
  kind: 'other',
  region: 'eu',
  recognition: {
    packages: ['apify-client'],
    hosts: ['api.apify.com'],
    environment: ['APIFY_TOKEN'],
  },
};
