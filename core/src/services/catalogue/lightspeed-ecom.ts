import type { ServiceDefinition } from '../service.js';

export const lightspeedEcom: ServiceDefinition = {
  id: 'lightspeed-ecom',
  name: 'Lightspeed eCom (C-Series)',
  kind: 'commerce',
  region: 'benelux',
  recognition: {
    hosts: ['*.webshopapp.com'],
  },
};
