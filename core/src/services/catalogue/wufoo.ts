import type { ServiceDefinition } from '../service.js';

export const wufoo: ServiceDefinition = {
  id: 'wufoo',
  name: 'Wufoo',
  kind: 'survey',
  recognition: {
    hosts: ['*.wufoo.com'],
  },
};
