import type { ServiceDefinition } from '../service.js';

export const cloudflareTurnstile: ServiceDefinition = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  kind: 'other',
  recognition: {
    packages: ['@marsidev/react-turnstile', 'next-turnstile', 'ngx-turnstile', 'react-turnstile', 'vue-turnstile'],
    globals: ['turnstile'],
    hosts: ['challenges.cloudflare.com'],
    environment: ['TURNSTILE_SECRET_KEY'],
  },
  law: {
    entity: 'Cloudflare, Ltd.',
    country: 'GB',
    privacyPage: 'https://www.cloudflare.com/privacypolicy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/cloudflare.json', read: '2026-11-22' },
    ],
  },
};
