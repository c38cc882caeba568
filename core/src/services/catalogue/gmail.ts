import type { ServiceDefinition } from '../service.js';

export const gmail: ServiceDefinition = {
  id: 'gmail',
  name: 'Gmail',
  kind: 'mail',
  recognition: {
    packages: ['@googleapis/gmail', 'gmail-send'],
    hosts: ['imap.gmail.com', 'smtp.gmail.com'],
    environment: ['GMAIL_USER'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
