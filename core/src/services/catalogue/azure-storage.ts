import type { ServiceDefinition } from '../service.js';

export const azureStorage: ServiceDefinition = {
  id: 'azure-storage',
  name: 'Azure Storage',
  kind: 'storage',
  recognition: {
    packages: ['@azure/data-tables', '@azure/storage-blob', '@azure/storage-file-share', '@azure/storage-queue'],
    hosts: [
      '*.blob.core.windows.net',
      '*.file.core.windows.net',
      '*.queue.core.windows.net',
      '*.table.core.windows.net',
    ],
    environment: ['AZURE_STORAGE_CONNECTION_STRING'],
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
