import type { ServiceDefinition } from '../service.js';

export const mailjet: ServiceDefinition = {
  id: 'mailjet',
  name: 'Mailjet',
  kind: 'mail',
  region: 'eu',
  recognition: {
    packages: ['node-mailjet', 'nodemailer-mailjet-transport'],
    hosts: ['api.mailjet.com'],
    environment: ['MJ_APIKEY_PUBLIC'],
  },
  law: {
    entity: 'Mailjet SAS',
    country: 'FR',
    privacyPage: 'https://www.mailjet.com/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/mailjet.json', read: '2026-11-22' }],
  },
};
