import type { ServiceDefinition } from '../service.js';

export const googleAds: ServiceDefinition = {
  id: 'google-ads',
  name: 'Google Ads',
  kind: 'advertising',
  recognition: {
    packages: ['google-ads-api'],
    globals: ['adsbygoogle', 'googletag'],
    hosts: ['*.doubleclick.net', '*.googleadservices.com', '*.googlesyndication.com'],
    environment: ['GOOGLE_ADS_DEVELOPER_TOKEN'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
