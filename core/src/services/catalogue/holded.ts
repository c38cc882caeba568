import type { ServiceDefinition } from '../service.js';

export const holded: ServiceDefinition = {
  id: 'holded',
  name: 'Holded',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['api.holded.com'],
  },
};
