import type { ServiceDefinition } from '../service.js';

export const airtable: ServiceDefinition = {
  id: 'airtable',
  name: 'Airtable',
  kind: 'database',
  recognition: {
    packages: ['airtable'],
    hosts: ['airtable.com', 'api.airtable.com'],
    environment: ['AIRTABLE_API_KEY', 'AIRTABLE_TOKEN'],
  },
};
