import type { ServiceDefinition } from '../service.js';

export const cloudflare: ServiceDefinition = {
  id: 'cloudflare',
  name: 'Cloudflare',
  kind: 'hosting',
  recognition: {
    packages: ['cloudflare'],
    hosts: ['*.cloudflare.com', '*.cloudflarestream.com', '*.r2.cloudflarestorage.com'],
    environment: ['CF_API_TOKEN', 'CLOUDFLARE_API_TOKEN'],
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
