import type { ServiceDefinition } from '../service.js';

export const vercel: ServiceDefinition = {
  id: 'vercel',
  name: 'Vercel',
  kind: 'hosting',
  recognition: {
    packages: ['@vercel/blob', '@vercel/edge-config', '@vercel/kv', '@vercel/postgres', '@vercel/sdk'],
    hosts: ['*.vercel-storage.com', '*.vercel.com'],
    environment: ['BLOB_READ_WRITE_TOKEN', 'VERCEL_TOKEN'],
  },
  law: {
    entity: 'Vercel Inc.',
    privacyPage: 'https://vercel.com/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/vercel.json', read: '2026-11-22' }],
  },
};
