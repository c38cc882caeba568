import type { ServiceDefinition } from '../service.js';

export const aiven: ServiceDefinition = {
  id: 'aiven',
  name: 'Aiven',
  kind: 'database',
  region: 'eu',
  recognition: {
    hosts: ['*.aivencloud.com'],
  },
};
