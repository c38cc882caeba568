import type { ServiceDefinition } from '../service.js';

export const appwrite: ServiceDefinition = {
  id: 'appwrite',
  name: 'Appwrite',
  kind: 'database',
  recognition: {
    packages: ['appwrite', 'node-appwrite', 'react-native-appwrite'],
    globals: ['Appwrite'],
    hosts: ['*.cloud.appwrite.io', 'cloud.appwrite.io'],
    environment: ['APPWRITE_API_KEY', 'APPWRITE_PROJECT_ID'],
  },
};
