import type { ServiceDefinition } from '../service.js';

export const taxjar: ServiceDefinition = {
  id: 'taxjar',
  name: 'TaxJar',
  kind: 'accounting',
  recognition: {
    packages: ['taxjar'],
    hosts: ['api.taxjar.com'],
    environment: ['TAXJAR_API_KEY'],
  },
};
