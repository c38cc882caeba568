import type { ServiceDefinition } from '../service.js';

export const batch: ServiceDefinition = {
  id: 'batch',
  name: 'Batch',
  kind: 'push',
  region: 'eu',
  recognition: {
    globals: ['batchSDK'],
    hosts: ['api.batch.com'],
  },
};
