import type { ServiceDefinition } from '../service.js';

export const tally: ServiceDefinition = {
  id: 'tally',
  name: 'Tally',
  kind: 'survey',
  region: 'benelux',
  recognition: {
    hosts: ['api.tally.so'],
  },
};
