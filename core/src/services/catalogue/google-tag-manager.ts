import type { ServiceDefinition } from '../service.js';

export const googleTagManager: ServiceDefinition = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  kind: 'analytics',
  recognition: {
    packages: ['@gtm-support/vue-gtm', 'angular-google-tag-manager', 'react-gtm-hook', 'react-gtm-module'],
    globals: ['dataLayer', 'google_tag_manager'],
    hosts: ['*.googletagmanager.com'],
    environment: ['GTM_ID'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
