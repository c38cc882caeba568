import type { ServiceDefinition } from '../service.js';

export const azureCommunicationServices: ServiceDefinition = {
  id: 'azure-communication-services',
  name: 'Azure Communication Services',
  kind: 'messaging',
  recognition: {
    packages: [
      '@azure/communication-calling',
      '@azure/communication-chat',
      '@azure/communication-email',
      '@azure/communication-identity',
      '@azure/communication-sms',
    ],
    hosts: ['*.communication.azure.com'],
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
