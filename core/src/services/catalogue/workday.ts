import type { ServiceDefinition } from '../service.js';

export const workday: ServiceDefinition = {
  id: 'workday',
  name: 'Workday',
  kind: 'humanResources',
  recognition: {
    hosts: ['*.myworkday.com'],
  },
};
