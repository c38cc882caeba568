import type { ServiceDefinition } from '../service.js';

export const outlookMail: ServiceDefinition = {
  id: 'outlook-mail',
  name: 'Microsoft 365 mail',
  kind: 'mail',
  recognition: {
    hosts: ['smtp-mail.outlook.com', 'smtp.office365.com'],
  },
  law: {
    entity: 'Microsoft Ireland Operations Ltd.',
    country: 'IE',
    privacyPage: 'https://privacy.microsoft.com/privacystatement',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/microsoft.json', read: '2026-11-22' },
    ],
  },
};
