import type { ServiceDefinition } from '../service.js';

export const lox24: ServiceDefinition = {
  id: 'lox24',
  name: 'LOX24',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['api.lox24.eu'],
  },
};
