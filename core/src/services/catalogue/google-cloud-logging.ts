import type { ServiceDefinition } from '../service.js';

export const googleCloudLogging: ServiceDefinition = {
  id: 'google-cloud-logging',
  name: 'Google Cloud Logging',
  kind: 'logging',
  recognition: {
    packages: [
      '@google-cloud/error-reporting',
      '@google-cloud/logging',
      '@google-cloud/logging-bunyan',
      '@google-cloud/logging-winston',
    ],
    hosts: ['logging.googleapis.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
