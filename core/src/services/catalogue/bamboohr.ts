import type { ServiceDefinition } from '../service.js';

export const bamboohr: ServiceDefinition = {
  id: 'bamboohr',
  name: 'BambooHR',
  kind: 'humanResources',
  recognition: {
    packages: ['node-bamboohr'],
    hosts: ['api.bamboohr.com'],
    environment: ['BAMBOOHR_API_KEY'],
  },
};
