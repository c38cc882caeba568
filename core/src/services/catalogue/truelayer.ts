import type { ServiceDefinition } from '../service.js';

export const truelayer: ServiceDefinition = {
  id: 'truelayer',
  name: 'TrueLayer',
  kind: 'payment',
  recognition: {
    hosts: ['api.truelayer.com'],
    environment: ['TRUELAYER_CLIENT_SECRET'],
  },
};
