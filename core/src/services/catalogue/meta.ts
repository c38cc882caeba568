import type { ServiceDefinition } from '../service.js';

export const meta: ServiceDefinition = {
  id: 'meta',
  name: 'Meta (Pixel, Conversions API)',
  kind: 'advertising',
  recognition: {
    packages: [
      'facebook-nodejs-business-sdk',
      'react-facebook-pixel',
      'react-use-facebook-pixel',
      'vue-facebook-pixel',
    ],
    globals: ['_fbq', 'fbq'],
    hosts: ['connect.facebook.net'],
    addresses: ['graph.facebook.com/events', 'www.facebook.com/tr'],
    environment: ['FACEBOOK_PIXEL_ID', 'FB_PIXEL_ID', 'META_PIXEL_ID'],
  },
  law: {
    entity: 'Meta Platforms Ireland Limited',
    country: 'IE',
    privacyPage: 'https://www.facebook.com/privacy/policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/facebook.json', read: '2026-11-22' }],
  },
};
