import type { ServiceDefinition } from '../service.js';

export const przelewy24: ServiceDefinition = {
  id: 'przelewy24',
  name: 'Przelewy24',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['@ingameltd/node-przelewy24'],
    hosts: ['secure.przelewy24.pl'],
  },
};
