import type { ServiceDefinition } from '../service.js';

export const gocardless: ServiceDefinition = {
  id: 'gocardless',
  name: 'GoCardless',
  kind: 'payment',
  recognition: {
    packages: ['gocardless-nodejs'],
    hosts: ['api.gocardless.com'],
    environment: ['GOCARDLESS_ACCESS_TOKEN'],
  },
};
