import type { ServiceDefinition } from '../service.js';

export const squarespace: ServiceDefinition = {
  id: 'squarespace',
  name: 'Squarespace',
  kind: 'content',
  recognition: {
    globals: ['Squarespace'],
    hosts: ['*.squarespace.com'],
  },
};
