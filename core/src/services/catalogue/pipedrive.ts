import type { ServiceDefinition } from '../service.js';

export const pipedrive: ServiceDefinition = {
  id: 'pipedrive',
  name: 'Pipedrive',
  kind: 'crm',
  region: 'eu',
  recognition: {
    packages: ['pipedrive'],
    hosts: ['*.pipedrive.com'],
  },
};
