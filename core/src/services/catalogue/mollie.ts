import type { ServiceDefinition } from '../service.js';

export const mollie: ServiceDefinition = {
  id: 'mollie',
  name: 'Mollie',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['@mollie/api-client'],
    hosts: ['api.mollie.com'],
    environment: ['MOLLIE_API_KEY'],
  },
};
