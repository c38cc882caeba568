import type { ServiceDefinition } from '../service.js';

/** Calls of MSAL 2 to 5 and ADAL that send what they are handed. */
const sending = [
  'acquireTokenByCode',
  'acquireTokenByUsernamePassword',
  'acquireTokenPopup',
  'acquireTokenRedirect',
  'acquireTokenSilent',
  'acquireTokenWithUsernamePassword',
  'getAuthCodeUrl',
  'loginPopup',
  'loginRedirect',
  'logoutPopup',
  'logoutRedirect',
  'ssoSilent',
];

export const microsoftEntra: ServiceDefinition = {
  id: 'microsoft-entra',
  name: 'Microsoft Entra ID',
  kind: 'authentication',
  recognition: {
    packages: [
      '@azure/msal-angular',
      '@azure/msal-browser',
      '@azure/msal-common',
      '@azure/msal-node',
      '@azure/msal-react',
      'adal-node',
      'passport-azure-ad',
    ],
    hosts: ['*.ciamlogin.com', 'login.live.com', 'login.microsoftonline.com'],
    // The rest is done on the device, with what is kept there.
    calls: [{ callee: sending }, { callee: 'useMsalAuthentication', arguments: [1] }],
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
