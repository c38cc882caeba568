import type { ServiceDefinition } from '../service.js';

export const raygun: ServiceDefinition = {
  id: 'raygun',
  name: 'Raygun',
  kind: 'errorTracking',
  recognition: {
    packages: ['raygun', 'raygun4js', 'raygun4reactnative'],
    globals: ['Raygun', 'rg4js'],
    hosts: ['*.raygun.io', 'api.raygun.com'],
    environment: ['RAYGUN_API_KEY'],
  },
  law: {
    entity: 'Raygun Limited',
    country: 'NZ',
    privacyPage: 'https://raygun.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/raygun.json', read: '2026-11-22' }],
  },
};
