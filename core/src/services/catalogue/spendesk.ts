import type { ServiceDefinition } from '../service.js';

export const spendesk: ServiceDefinition = {
  id: 'spendesk',
  name: 'Spendesk',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['public-api.spendesk.com'],
  },
};
