import type { ServiceDefinition } from '../service.js';

export const azureOpenai: ServiceDefinition = {
  id: 'azure-openai',
  name: 'Azure OpenAI',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/azure', '@azure/openai'],
    hosts: ['*.openai.azure.com'],
    environment: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
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
