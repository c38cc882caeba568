import type { ServiceDefinition } from '../service.js';

export const redsys: ServiceDefinition = {
  id: 'redsys',
  name: 'Redsys',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['redsys-api', 'redsys-easy', 'redsys-pos'],
    hosts: ['sis-t.redsys.es', 'sis.redsys.es'],
  },
};
