import type { ServiceDefinition } from '../service.js';

export const googleTranslate: ServiceDefinition = {
  id: 'google-translate',
  name: 'Google Translate',
  kind: 'other',
  recognition: {
    packages: ['@google-cloud/translate'],
    hosts: ['translate.googleapis.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
