import type { ServiceDefinition } from '../service.js';

export const messente: ServiceDefinition = {
  id: 'messente',
  name: 'Messente',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    packages: ['messente_api'],
  },
};
