import type { ServiceDefinition } from '../service.js';

export const twikey: ServiceDefinition = {
  id: 'twikey',
  name: 'Twikey',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['api.twikey.com'],
  },
};
