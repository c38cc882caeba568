import type { ServiceDefinition } from '../service.js';

export const ponto: ServiceDefinition = {
  id: 'ponto',
  name: 'Ponto (Isabel Group)',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['api.ibanity.com'],
  },
};
