import type { ServiceDefinition } from '../service.js';

export const quirrel: ServiceDefinition = {
  id: 'quirrel',
  name: 'Quirrel',
  kind: 'queue',
  recognition: {
    packages: ['quirrel'],
    hosts: ['quirrel.dev'],
    environment: ['QUIRREL_TOKEN'],
  },
};
