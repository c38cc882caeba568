import type { ServiceDefinition } from '../service.js';

export const elks: ServiceDefinition = {
  id: 'elks',
  name: '46elks',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['api.46elks.com'],
  },
};
