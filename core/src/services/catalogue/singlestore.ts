import type { ServiceDefinition } from '../service.js';

export const singlestore: ServiceDefinition = {
  id: 'singlestore',
  name: 'SingleStore',
  kind: 'database',
  recognition: {
    packages: ['@singlestore/client'],
    hosts: ['*.singlestore.com'],
  },
};
