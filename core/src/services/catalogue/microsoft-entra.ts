import type { ServiceDefinition } from '../service.js';

export const microsoftEntra: ServiceDefinition = {
  id: 'microsoft-entra',
  name: 'Microsoft Entra ID',
  kind: 'authentication',
  recognition: {
    packages: [
      '@azure/msal-angular',
      '@azure/msal-browser',
      '@azure/msal-node',
      '@azure/msal-react',
      'adal-node',
      'passport-azure-ad',
    ],
    hosts: ['*.ciamlogin.com', 'login.live.com', 'login.microsoftonline.com'],
    environment: ['AZURE_AD_CLIENT_ID', 'AZURE_TENANT_ID'],
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
