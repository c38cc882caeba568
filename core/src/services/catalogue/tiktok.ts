import type { ServiceDefinition } from '../service.js';

export const tiktok: ServiceDefinition = {
  id: 'tiktok',
  name: 'TikTok',
  kind: 'advertising',
  recognition: {
    packages: ['tiktok-pixel'],
    globals: ['ttq'],
    hosts: ['*.tiktok.com', '*.tiktokapis.com'],
    environment: ['TIKTOK_PIXEL_ID'],
  },
  law: {
    entity: 'TikTok Technology Limited',
    country: 'IE',
    privacyPage: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/tiktok.json', read: '2026-11-22' }],
  },
};
