import type { ServiceDefinition } from '../service.js';

export const appcues: ServiceDefinition = {
  id: 'appcues',
  name: 'Appcues',
  kind: 'analytics',
  recognition: {
    packages: ['@appcues/react-native'],
    globals: ['Appcues'],
    hosts: ['*.appcues.com', '*.appcues.net'],
  },
};
