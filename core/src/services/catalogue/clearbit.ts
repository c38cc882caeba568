import type { ServiceDefinition } from '../service.js';

export const clearbit: ServiceDefinition = {
  id: 'clearbit',
  name: 'Clearbit',
  kind: 'marketing',
  recognition: {
    packages: ['clearbit'],
    globals: ['clearbit'],
    hosts: ['*.clearbit.com', '*.clearbitjs.com'],
    environment: ['CLEARBIT_API_KEY'],
  },
};
