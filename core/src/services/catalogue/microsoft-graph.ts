import type { ServiceDefinition } from '../service.js';

export const microsoftGraph: ServiceDefinition = {
  id: 'microsoft-graph',
  name: 'Microsoft Graph',
  kind: 'other',
  recognition: {
    packages: ['@microsoft/microsoft-graph-client', '@microsoft/msgraph-sdk'],
    hosts: ['graph.microsoft.com'],
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
