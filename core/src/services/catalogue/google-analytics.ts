import type { ServiceDefinition } from '../service.js';

export const googleAnalytics: ServiceDefinition = {
  id: 'google-analytics',
  name: 'Google Analytics',
  kind: 'analytics',
  recognition: {
    packages: [
      '@google-analytics/data',
      'ga-4-react',
      'ga-lite',
      'ngx-google-analytics',
      'react-ga',
      'react-ga4',
      'universal-analytics',
      'vue-analytics',
      'vue-gtag',
    ],
    globals: ['_gaq', 'ga', 'gtag'],
    hosts: ['*.google-analytics.com', 'analytics.google.com'],
    environment: ['GA_MEASUREMENT_ID', 'GOOGLE_ANALYTICS_ID'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
