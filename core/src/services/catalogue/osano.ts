import type { ServiceDefinition } from '../service.js';

export const osano: ServiceDefinition = {
  id: 'osano',
  name: 'Osano',
  kind: 'consent',
  recognition: {
    globals: ['Osano'],
    hosts: ['*.osano.com'],
  },
};
