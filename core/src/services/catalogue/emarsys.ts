import type { ServiceDefinition } from '../service.js';

export const emarsys: ServiceDefinition = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    hosts: ['*.scarabresearch.com', 'api.emarsys.net'],
  },
};
