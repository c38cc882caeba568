import type { ServiceDefinition } from '../service.js';

export const userback: ServiceDefinition = {
  id: 'userback',
  name: 'Userback',
  kind: 'survey',
  recognition: {
    packages: ['@userback/widget'],
    globals: ['Userback'],
    hosts: ['*.userback.io'],
  },
};
