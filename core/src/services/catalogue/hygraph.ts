import type { ServiceDefinition } from '../service.js';

export const hygraph: ServiceDefinition = {
  id: 'hygraph',
  name: 'Hygraph',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['@hygraph/management-sdk'],
    hosts: ['*.hygraph.com'],
  },
};
