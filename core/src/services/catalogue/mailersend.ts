import type { ServiceDefinition } from '../service.js';

export const mailersend: ServiceDefinition = {
  id: 'mailersend',
  name: 'MailerSend',
  kind: 'mail',
  region: 'eu',
  recognition: {
    packages: ['mailersend'],
    hosts: ['api.mailersend.com'],
    environment: ['MAILERSEND_API_KEY'],
  },
};
