import type { ServiceDefinition } from '../service.js';

export const mailchimpTransactional: ServiceDefinition = {
  id: 'mailchimp-transactional',
  name: 'Mailchimp Transactional',
  kind: 'mail',
  recognition: {
    packages: ['@mailchimp/mailchimp_transactional', 'mandrill-api'],
    hosts: ['mandrillapp.com'],
    environment: ['MANDRILL_API_KEY'],
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
