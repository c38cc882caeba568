import type { ServiceDefinition } from '../service.js';

export const barion: ServiceDefinition = {
  id: 'barion',
  name: 'Barion',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['node-barion'],
  },
};
