import type { ServiceDefinition } from '../service.js';

export const mailgun: ServiceDefinition = {
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'mail',
  recognition: {
    packages: ['mailgun-js', 'mailgun.js'],
    hosts: ['api.eu.mailgun.net', 'api.mailgun.net', 'smtp.mailgun.org'],
    environment: ['MAILGUN_API_KEY'],
  },
  law: {
    entity: 'Mailgun Technologies, Inc.',
    country: 'US',
    privacyPage: 'https://www.mailgun.com/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/mailgun.json', read: '2026-11-22' }],
  },
};
