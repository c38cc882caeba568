import type { ServiceDefinition } from '../service.js';

export const fathom: ServiceDefinition = {
  id: 'fathom',
  name: 'Fathom Analytics',
  kind: 'analytics',
  recognition: {
    packages: ['fathom-client'],
    globals: ['fathom'],
    hosts: ['*.usefathom.com'],
    environment: ['FATHOM_SITE_ID'],
  },
};
