import type { ServiceDefinition } from '../service.js';

export const simpleAnalytics: ServiceDefinition = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  kind: 'analytics',
  region: 'benelux',
  recognition: {
    packages: ['@simpleanalytics/react'],
    globals: ['sa_event'],
    hosts: ['*.simpleanalyticscdn.com'],
  },
  law: {
    entity: 'Simple Analytics B.V.',
    country: 'NL',
    privacyPage: 'https://simpleanalytics.com/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/simpleanalytics.json', read: '2026-11-22' },
    ],
  },
};
