import type { ServiceDefinition } from '../service.js';

export const appCenter: ServiceDefinition = {
  id: 'app-center',
  name: 'Visual Studio App Center',
  kind: 'errorTracking',
  recognition: {
    packages: ['appcenter', 'appcenter-analytics', 'appcenter-crashes'],
    hosts: ['in.appcenter.ms'],
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
