import type { ServiceDefinition } from '../service.js';

export const googleCloudStorage: ServiceDefinition = {
  id: 'google-cloud-storage',
  name: 'Google Cloud Storage',
  kind: 'storage',
  recognition: {
    packages: ['@google-cloud/storage'],
    hosts: ['*.storage.googleapis.com', 'storage.googleapis.com'],
    environment: ['GCS_BUCKET'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
