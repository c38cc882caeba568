import type { ServiceDefinition } from '../service.js';

export const viber: ServiceDefinition = {
  id: 'viber',
  name: 'Viber',
  kind: 'chat',
  recognition: {
    packages: ['viber-bot'],
    hosts: ['chatapi.viber.com'],
    environment: ['VIBER_AUTH_TOKEN'],
  },
};
