import type { ServiceDefinition } from '../service.js';

export const googleForms: ServiceDefinition = {
  id: 'google-forms',
  name: 'Google Forms',
  kind: 'survey',
  recognition: {
    packages: ['@googleapis/forms'],
    hosts: ['forms.googleapis.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
