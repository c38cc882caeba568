import type { ServiceDefinition } from '../service.js';

export const mailerlite: ServiceDefinition = {
  id: 'mailerlite',
  name: 'MailerLite',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    packages: ['@mailerlite/mailerlite-nodejs', 'mailerlite-api-v2-node'],
    hosts: ['connect.mailerlite.com'],
  },
};
