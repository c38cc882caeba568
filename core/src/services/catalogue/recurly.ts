import type { ServiceDefinition } from '../service.js';

export const recurly: ServiceDefinition = {
  id: 'recurly',
  name: 'Recurly',
  kind: 'payment',
  recognition: {
    packages: ['@recurly/react-recurly', 'recurly'],
    globals: ['recurly'],
    hosts: ['*.recurly.com'],
    environment: ['RECURLY_API_KEY'],
  },
};
