import type { ServiceDefinition } from '../service.js';

export const bamboohr: ServiceDefinition = {
  id: 'bamboohr',
  name: 'BambooHR',
  kind: 'humanResources',
  recognition: {
    packages: ['node-bamboohr'],
    environment: ['BAMBOOHR_API_KEY'],
  },
};
