import type { ServiceDefinition } from '../service.js';

export const sage: ServiceDefinition = {
  id: 'sage',
  name: 'Sage',
  kind: 'accounting',
  recognition: {
    hosts: ['api.accounting.sage.com'],
  },
};
