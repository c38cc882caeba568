import type { ServiceDefinition } from '../service.js';

export const whereby: ServiceDefinition = {
  id: 'whereby',
  name: 'Whereby',
  kind: 'video',
  region: 'eu',
  recognition: {
    packages: ['@whereby.com/browser-sdk', '@whereby.com/core', '@whereby.com/react-native-sdk'],
    hosts: ['api.whereby.dev'],
  },
};
