import type { ServiceDefinition } from '../service.js';

export const lokalise: ServiceDefinition = {
  id: 'lokalise',
  name: 'Lokalise',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['@lokalise/node-api'],
    hosts: ['api.lokalise.com'],
  },
};
