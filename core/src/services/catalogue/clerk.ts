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
  law: {
    entity: 'Clerk, Inc.',
    usualRole: 'processor',
    privacyPage: 'https://clerk.com/privacy',
    sources: [{ url: 'https://clerk.com/privacy', read: '2026-11-22' }],
  },
};
