import type { ServiceDefinition } from '../service.js';

export const peopleDataLabs: ServiceDefinition = {
  id: 'people-data-labs',
  name: 'People Data Labs',
  kind: 'marketing',
  recognition: {
    packages: ['peopledatalabs'],
    hosts: ['api.peopledatalabs.com'],
    environment: ['PDL_API_KEY'],
  },
};
