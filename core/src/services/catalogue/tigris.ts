import type { ServiceDefinition } from '../service.js';

export const tigris: ServiceDefinition = {
  id: 'tigris',
  name: 'Tigris',
  kind: 'storage',
  recognition: {
    packages: ['@tigrisdata/storage'],
    hosts: ['t3.storage.dev'],
  },
};
