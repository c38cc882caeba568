import type { ServiceDefinition } from '../service.js';

export const microsoftTeams: ServiceDefinition = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  kind: 'chat',
  recognition: {
    packages: ['@microsoft/teams-js', 'botbuilder', 'ms-teams-webhook'],
    globals: ['microsoftTeams'],
    hosts: ['*.webhook.office.com'],
    environment: ['TEAMS_WEBHOOK_URL'],
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
