import type { ServiceDefinition } from '../service.js';

export const loops: ServiceDefinition = {
  id: 'loops',
  name: 'Loops',
  kind: 'mail',
  recognition: {
    packages: ['loops'],
    hosts: ['app.loops.so'],
    environment: ['LOOPS_API_KEY'],
  },
};
