import type { ServiceDefinition } from '../service.js';

export const bingMaps: ServiceDefinition = {
  id: 'bing-maps',
  name: 'Bing Maps',
  kind: 'maps',
  recognition: {
    hosts: ['*.virtualearth.net'],
    environment: ['BING_MAPS_KEY'],
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
