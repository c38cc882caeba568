import type { ServiceDefinition } from '../service.js';

export const sendgrid: ServiceDefinition = {
  id: 'sendgrid',
  name: 'SendGrid',
  kind: 'mail',
  recognition: {
    packages: ['@sendgrid/client', '@sendgrid/helpers', '@sendgrid/mail'],
    hosts: ['api.eu.sendgrid.com', 'api.sendgrid.com', 'smtp.sendgrid.net'],
    environment: ['SENDGRID_API_KEY'],
  },
  law: {
    entity: 'Twilio Ireland Limited',
    country: 'IE',
    privacyPage: 'https://www.twilio.com/legal/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/twilio.json', read: '2026-11-22' }],
  },
};
