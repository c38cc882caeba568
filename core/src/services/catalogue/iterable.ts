import type { ServiceDefinition } from '../service.js';

export const iterable: ServiceDefinition = {
  id: 'iterable',
  name: 'Iterable',
  kind: 'marketing',
  recognition: {
    packages: ['@iterable/react-native-sdk', '@iterable/web-sdk'],
    hosts: ['api.eu.iterable.com', 'api.iterable.com'],
    environment: ['ITERABLE_API_KEY'],
  },
};
