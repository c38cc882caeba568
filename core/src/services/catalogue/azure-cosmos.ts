import type { ServiceDefinition } from '../service.js';

export const azureCosmos: ServiceDefinition = {
  id: 'azure-cosmos',
  name: 'Azure Cosmos DB',
  kind: 'database',
  recognition: {
    packages: ['@azure/cosmos'],
    hosts: ['*.documents.azure.com', '*.mongo.cosmos.azure.com'],
    environment: ['COSMOS_KEY'],
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
