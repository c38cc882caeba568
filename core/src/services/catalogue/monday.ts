import type { ServiceDefinition } from '../service.js';

export const monday: ServiceDefinition = {
  id: 'monday',
  name: 'monday.com',
  kind: 'other',
  recognition: {
    packages: ['@mondaydotcomorg/api', 'monday-sdk-js'],
    hosts: ['*.monday.com'],
    environment: ['MONDAY_API_TOKEN'],
  },
  law: {
    entity: 'monday.com Ltd',
    country: 'IL',
    privacyPage: 'https://monday.com/terms/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/monday-com.json', read: '2026-11-22' },
    ],
  },
};
