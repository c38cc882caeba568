import type { ServiceDefinition } from '../service.js';

export const smartlook: ServiceDefinition = {
  id: 'smartlook',
  name: 'Smartlook',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    packages: ['react-native-smartlook-analytics', 'smartlook-client'],
    globals: ['smartlook'],
    hosts: ['*.smartlook.com'],
  },
};
