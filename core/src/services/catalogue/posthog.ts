import type { ServiceDefinition } from '../service.js';

export const posthog: ServiceDefinition = {
  id: 'posthog',
  name: 'PostHog',
  kind: 'analytics',
  recognition: {
    packages: ['@posthog/*', 'nuxt-posthog', 'posthog-js', 'posthog-node', 'posthog-react-native'],
    globals: ['posthog'],
    hosts: ['*.posthog.com'],
    environment: ['POSTHOG_API_KEY', 'POSTHOG_KEY'],
  },
};
