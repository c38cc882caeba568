import type { ServiceDefinition } from '../service.js';

export const odoo: ServiceDefinition = {
  id: 'odoo',
  name: 'Odoo',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['*.odoo.com'],
  },
};
