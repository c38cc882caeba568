import type { ServiceDefinition } from '../service.js';

export const allmysms: ServiceDefinition = {
  id: 'allmysms',
  name: 'allmysms',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['api.allmysms.com'],
  },
};
