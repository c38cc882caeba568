import type { ServiceDefinition } from '../service.js';

export const gemius: ServiceDefinition = {
  id: 'gemius',
  name: 'Gemius',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    hosts: ['*.gemius.pl'],
  },
};
