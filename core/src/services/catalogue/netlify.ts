import type { ServiceDefinition } from '../service.js';

export const netlify: ServiceDefinition = {
  id: 'netlify',
  name: 'Netlify',
  kind: 'hosting',
  recognition: {
    packages: ['@netlify/blobs', '@netlify/identity', 'gotrue-js', 'netlify-identity-widget'],
    globals: ['netlifyIdentity'],
    hosts: ['*.netlify.com'],
    environment: ['NETLIFY_AUTH_TOKEN'],
  },
};
