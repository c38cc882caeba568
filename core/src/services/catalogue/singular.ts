import type { ServiceDefinition } from '../service.js';

export const singular: ServiceDefinition = {
  id: 'singular',
  name: 'Singular',
  kind: 'advertising',
  recognition: {
    packages: ['singular-react-native', 'singular-sdk'],
    hosts: ['*.singular.net'],
  },
};
