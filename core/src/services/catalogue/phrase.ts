import type { ServiceDefinition } from '../service.js';

export const phrase: ServiceDefinition = {
  id: 'phrase',
  name: 'Phrase',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['phrase-js'],
    hosts: ['api.phrase.com'],
  },
};
