import type { ServiceDefinition } from '../service.js';

export const asana: ServiceDefinition = {
  id: 'asana',
  name: 'Asana',
  kind: 'other',
  recognition: {
    packages: ['asana'],
    hosts: ['app.asana.com'],
    environment: ['ASANA_ACCESS_TOKEN'],
  },
};
