import type { ServiceDefinition } from '../service.js';

export const usercentrics: ServiceDefinition = {
  id: 'usercentrics',
  name: 'Usercentrics',
  kind: 'consent',
  region: 'eu',
  recognition: {
    packages: ['@usercentrics/react-native-sdk'],
    hosts: ['*.usercentrics.eu'],
  },
};
