import type { ServiceDefinition } from '../service.js';

export const laPoste: ServiceDefinition = {
  id: 'la-poste',
  name: 'La Poste',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['api.laposte.fr'],
  },
};
