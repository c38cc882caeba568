import type { ServiceDefinition } from '../service.js';

export const spotler: ServiceDefinition = {
  id: 'spotler',
  name: 'Spotler',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['restapi.mailplus.nl'],
  },
};
