import type { ServiceDefinition } from '../service.js';

export const smtp2go: ServiceDefinition = {
  id: 'smtp2go',
  name: 'SMTP2GO',
  kind: 'mail',
  recognition: {
    packages: ['smtp2go-nodejs'],
    hosts: ['mail.smtp2go.com'],
    environment: ['SMTP2GO_API_KEY'],
  },
  law: {
    privacyPage: 'https://www.smtp2go.com/privacy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/smtp2go.json', read: '2026-11-22' }],
  },
};
