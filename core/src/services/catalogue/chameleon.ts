import type { ServiceDefinition } from '../service.js';

export const chameleon: ServiceDefinition = {
  id: 'chameleon',
  name: 'Chameleon',
  kind: 'analytics',
  recognition: {
    packages: ['@chamaeleonidae/chmln'],
    globals: ['chmln'],
    hosts: ['fast.trychameleon.com'],
  },
};
