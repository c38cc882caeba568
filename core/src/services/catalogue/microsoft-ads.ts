import type { ServiceDefinition } from '../service.js';

export const microsoftAds: ServiceDefinition = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising',
  kind: 'advertising',
  recognition: {
    globals: ['UET', 'uetq'],
    hosts: ['bat.bing.com'],
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
