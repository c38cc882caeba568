import type { ServiceDefinition } from '../service.js';

export const tomtom: ServiceDefinition = {
  id: 'tomtom',
  name: 'TomTom',
  kind: 'maps',
  region: 'benelux',
  recognition: {
    packages: [
      '@tomtom-international/web-sdk-maps',
      '@tomtom-international/web-sdk-plugin-searchbox',
      '@tomtom-org/maps-sdk',
    ],
    hosts: ['api.tomtom.com'],
    environment: ['TOMTOM_API_KEY'],
  },
  law: {
    entity: 'TomTom International B.V.',
    country: 'NL',
    privacyPage: 'https://www.tomtom.com/de_de/privacy/general/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/tomtom.json', read: '2026-11-22' }],
  },
};
