import type { ServiceDefinition } from '../service.js';

export const wasabi: ServiceDefinition = {
  id: 'wasabi',
  name: 'Wasabi',
  kind: 'storage',
  recognition: {
    hosts: ['*.wasabisys.com'],
    environment: ['WASABI_ACCESS_KEY'],
  },
};
