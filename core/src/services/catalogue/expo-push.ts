import type { ServiceDefinition } from '../service.js';

export const expoPush: ServiceDefinition = {
  id: 'expo-push',
  name: 'Expo push notifications',
  kind: 'push',
  recognition: {
    packages: ['expo-server-sdk'],
    hosts: ['exp.host'],
    environment: ['EXPO_ACCESS_TOKEN'],
  },
};
