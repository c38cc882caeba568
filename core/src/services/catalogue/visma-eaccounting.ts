import type { ServiceDefinition } from '../service.js';

export const vismaEaccounting: ServiceDefinition = {
  id: 'visma-eaccounting',
  name: 'Visma eAccounting',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['eaccountingapi.vismaonline.com'],
  },
};
