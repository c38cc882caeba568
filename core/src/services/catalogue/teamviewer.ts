import type { ServiceDefinition } from '../service.js';

export const teamviewer: ServiceDefinition = {
  id: 'teamviewer',
  name: 'TeamViewer',
  kind: 'support',
  region: 'eu',
  recognition: {
    hosts: ['webapi.teamviewer.com'],
  },
  law: {
    entity: 'TeamViewer Germany GmbH',
    country: 'DE',
    privacyPage: 'https://www.teamviewer.com/de/datenschutzerklaerung',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/teamviewer.json', read: '2026-11-22' },
    ],
  },
};
