import type { ServiceDefinition } from '../service.js';

export const olark: ServiceDefinition = {
  id: 'olark',
  name: 'Olark',
  kind: 'support',
  recognition: {
    globals: ['olark'],
    hosts: ['*.olark.com'],
  },
};
