import type { ServiceDefinition } from '../service.js';

export const mailchimp: ServiceDefinition = {
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'marketing',
  recognition: {
    packages: ['@mailchimp/mailchimp_marketing', 'mailchimp-api-v3'],
    hosts: ['*.list-manage.com', '*.mailchimp.com'],
    environment: ['MAILCHIMP_API_KEY'],
  },
  law: {
    entity: 'The Rocket Science Group LLC',
    country: 'US',
    privacyPage: 'https://mailchimp.com/legal/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/mailchimp.json', read: '2026-11-22' },
    ],
  },
};
