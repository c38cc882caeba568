import type { ServiceDefinition } from '../service.js';

export const merge: ServiceDefinition = {
  id: 'merge',
  name: 'Merge',
  kind: 'humanResources',
  recognition: {
    packages: ['@mergeapi/merge-node-client', '@mergeapi/react-merge-link'],
    hosts: ['api-eu.merge.dev', 'api.merge.dev'],
    environment: ['MERGE_API_KEY'],
  },
};
