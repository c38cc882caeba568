import type { ServiceDefinition } from '../service.js';

export const axeptio: ServiceDefinition = {
  id: 'axeptio',
  name: 'Axeptio',
  kind: 'consent',
  region: 'eu',
  recognition: {
    packages: ['@axeptio/react-native-sdk'],
    globals: ['_axcb'],
    hosts: ['*.axept.io'],
  },
};
