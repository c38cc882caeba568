import type { ServiceDefinition } from '../service.js';

export const magnite: ServiceDefinition = {
  id: 'magnite',
  name: 'Magnite',
  kind: 'advertising',
  recognition: {
    hosts: ['*.rubiconproject.com'],
  },
};
