import type { ServiceDefinition } from '../service.js';

export const chronopost: ServiceDefinition = {
  id: 'chronopost',
  name: 'Chronopost',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['ws.chronopost.fr'],
  },
};
