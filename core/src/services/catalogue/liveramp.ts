import type { ServiceDefinition } from '../service.js';

export const liveramp: ServiceDefinition = {
  id: 'liveramp',
  name: 'LiveRamp',
  kind: 'advertising',
  recognition: {
    globals: ['ats'],
    hosts: ['*.liveramp.com', '*.rlcdn.com'],
  },
};
