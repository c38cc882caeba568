import type { ServiceDefinition } from '../service.js';

export const delighted: ServiceDefinition = {
  id: 'delighted',
  name: 'Delighted',
  kind: 'survey',
  recognition: {
    packages: ['delighted'],
    hosts: ['api.delighted.com'],
    environment: ['DELIGHTED_API_KEY'],
  },
};
