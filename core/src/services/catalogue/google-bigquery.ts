import type { ServiceDefinition } from '../service.js';

export const googleBigquery: ServiceDefinition = {
  id: 'google-bigquery',
  name: 'Google BigQuery',
  kind: 'analytics',
  recognition: {
    packages: ['@google-cloud/bigquery'],
    hosts: ['bigquery.googleapis.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
