import type { ServiceDefinition } from '../service.js';

export const googleCloud: ServiceDefinition = {
  id: 'google-cloud',
  name: 'Google Cloud',
  kind: 'hosting',
  recognition: {
    packages: ['@google-cloud/*', 'google-auth-library', 'googleapis'],
    hosts: ['*.googleapis.com'],
    environment: ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_CLOUD_PROJECT'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
