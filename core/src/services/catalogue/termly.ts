import type { ServiceDefinition } from '../service.js';

export const termly: ServiceDefinition = {
  id: 'termly',
  name: 'Termly',
  kind: 'consent',
  recognition: {
    hosts: ['app.termly.io'],
  },
};
