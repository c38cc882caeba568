import type { ServiceDefinition } from '../service.js';

export const azureServiceBus: ServiceDefinition = {
  id: 'azure-service-bus',
  name: 'Azure Service Bus',
  kind: 'queue',
  recognition: {
    packages: ['@azure/event-hubs', '@azure/eventgrid', '@azure/service-bus'],
    hosts: ['*.servicebus.windows.net'],
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
