import type { ServiceDefinition } from '../service.js';

export const userflow: ServiceDefinition = {
  id: 'userflow',
  name: 'Userflow',
  kind: 'analytics',
  recognition: {
    packages: ['userflow.js'],
    globals: ['userflow'],
    hosts: ['*.userflow.com'],
  },
};
