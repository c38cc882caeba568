import type { ServiceDefinition } from '../service.js';

export const sweego: ServiceDefinition = {
  id: 'sweego',
  name: 'Sweego',
  kind: 'mail',
  region: 'eu',
  recognition: {
    hosts: ['api.sweego.io'],
  },
};
