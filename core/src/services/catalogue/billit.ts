import type { ServiceDefinition } from '../service.js';

export const billit: ServiceDefinition = {
  id: 'billit',
  name: 'Billit',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['api.billit.be'],
  },
};
