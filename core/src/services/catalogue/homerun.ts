import type { ServiceDefinition } from '../service.js';

export const homerun: ServiceDefinition = {
  id: 'homerun',
  name: 'Homerun',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.homerun.co'],
  },
};
