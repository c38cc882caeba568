import type { ServiceDefinition } from '../service.js';

export const sparkpost: ServiceDefinition = {
  id: 'sparkpost',
  name: 'SparkPost',
  kind: 'mail',
  recognition: {
    packages: ['sparkpost'],
    hosts: ['api.eu.sparkpost.com', 'api.sparkpost.com'],
    environment: ['SPARKPOST_API_KEY'],
  },
};
