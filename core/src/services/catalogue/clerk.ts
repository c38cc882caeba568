import type { ServiceDefinition } from '../service.js';

export const clerk: ServiceDefinition = {
  id: 'clerk',
  name: 'Clerk',
  kind: 'authentication',
  recognition: {
    packages: ['@clerk/*', 'svelte-clerk'],
    globals: ['Clerk'],
    hosts: ['*.clerk.accounts.dev', '*.clerk.com'],
    environment: ['CLERK_SECRET_KEY'],
  },
};
