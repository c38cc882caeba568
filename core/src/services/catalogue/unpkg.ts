import type { ServiceDefinition } from '../service.js';

export const unpkg: ServiceDefinition = {
  id: 'unpkg',
  name: 'unpkg',
  kind: 'content',
  recognition: {
    hosts: ['unpkg.com'],
  },
};
