import type { ServiceDefinition } from '../service.js';

export const hubspot: ServiceDefinition = {
  id: 'hubspot',
  name: 'HubSpot',
  kind: 'crm',
  recognition: {
    packages: ['@hubspot/api-client', 'hubspot', 'hubspot-api'],
    globals: ['_hsq', 'hbspt'],
    hosts: [
      '*.hs-analytics.net',
      '*.hs-banner.com',
      '*.hs-scripts.com',
      '*.hsforms.com',
      '*.hsforms.net',
      '*.hubapi.com',
      '*.hubspot.com',
    ],
    environment: ['HUBSPOT_ACCESS_TOKEN', 'HUBSPOT_API_KEY'],
  },
  law: {
    usualRole: 'processor',
    agreementPage: 'https://legal.hubspot.com/dpa',
    sources: [{ url: 'https://legal.hubspot.com/dpa', read: '2026-11-22' }],
  },
};
