import type { ServiceDefinition } from '../service.js';

export const keap: ServiceDefinition = {
  id: 'keap',
  name: 'Keap',
  kind: 'crm',
  recognition: {
    hosts: ['*.infusionsoft.com'],
  },
};
