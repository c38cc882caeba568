import type { ServiceDefinition } from '../service.js';

export const papertrail: ServiceDefinition = {
  id: 'papertrail',
  name: 'Papertrail',
  kind: 'logging',
  recognition: {
    packages: ['winston-papertrail'],
    hosts: ['*.papertrailapp.com', '*.solarwinds.com', 'papertrailapp.com'],
    environment: ['PAPERTRAIL_API_TOKEN'],
  },
  law: {
    entity: 'SolarWinds Software Europe DAC',
    country: 'IE',
    privacyPage: 'https://www.solarwinds.com/legal/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/solarwinds.json', read: '2026-11-22' },
    ],
  },
};
