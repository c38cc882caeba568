import type { ServiceDefinition } from '../service.js';

export const octopush: ServiceDefinition = {
  id: 'octopush',
  name: 'Octopush',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['www.octopush-dm.com'],
  },
};
