import type { ServiceDefinition } from '../service.js';

export const cloudflareWebAnalytics: ServiceDefinition = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  kind: 'analytics',
  recognition: {
    hosts: ['static.cloudflareinsights.com'],
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
