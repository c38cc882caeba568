import type { ServiceDefinition } from '../service.js';

export const azure: ServiceDefinition = {
  id: 'azure',
  name: 'Microsoft Azure',
  kind: 'hosting',
  recognition: {
    packages: ['@azure/*', 'azure-storage'],
    hosts: ['*.azure.com'],
    environment: ['AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'],
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
