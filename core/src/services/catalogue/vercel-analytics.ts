import type { ServiceDefinition } from '../service.js';

export const vercelAnalytics: ServiceDefinition = {
  id: 'vercel-analytics',
  name: 'Vercel Analytics',
  kind: 'analytics',
  recognition: {
    packages: ['@vercel/analytics', '@vercel/speed-insights'],
    globals: ['va'],
    hosts: ['*.vercel-insights.com'],
  },
  law: {
    entity: 'Vercel Inc.',
    privacyPage: 'https://vercel.com/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/vercel.json', read: '2026-11-22' }],
  },
};
