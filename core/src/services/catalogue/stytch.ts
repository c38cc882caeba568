import type { ServiceDefinition } from '../service.js';

export const stytch: ServiceDefinition = {
  id: 'stytch',
  name: 'Stytch',
  kind: 'authentication',
  recognition: {
    packages: ['@stytch/*', 'stytch'],
    hosts: ['*.stytch.com'],
    environment: ['STYTCH_PROJECT_ID', 'STYTCH_SECRET'],
  },
};
