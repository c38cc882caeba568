import type { ServiceDefinition } from '../service.js';

export const tinyurl: ServiceDefinition = {
  id: 'tinyurl',
  name: 'TinyURL',
  kind: 'other',
  recognition: {
    hosts: ['tinyurl.com'],
  },
};
