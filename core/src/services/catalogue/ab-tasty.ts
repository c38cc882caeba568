import type { ServiceDefinition } from '../service.js';

export const abTasty: ServiceDefinition = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    globals: ['ABTasty'],
    hosts: ['*.abtasty.com'],
  },
};
