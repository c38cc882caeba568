import type { ServiceDefinition } from '../service.js';

export const kinde: ServiceDefinition = {
  id: 'kinde',
  name: 'Kinde',
  kind: 'authentication',
  recognition: {
    packages: ['@kinde-oss/*', '@kinde/expo', '@kinde/infrastructure', '@kinde/management-api-js'],
    hosts: ['*.kinde.com'],
    environment: ['KINDE_CLIENT_SECRET'],
  },
};
