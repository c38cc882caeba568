import type { ServiceDefinition } from '../service.js';

export const merge: ServiceDefinition = {
  id: 'merge',
  name: 'Merge',
  kind: 'humanResources',
  recognition: {
    packages: ['@mergeapi/merge-node-client', '@mergeapi/react-merge-link'],
    environment: ['MERGE_API_KEY'],
  },
};
