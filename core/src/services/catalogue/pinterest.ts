import type { ServiceDefinition } from '../service.js';

export const pinterest: ServiceDefinition = {
  id: 'pinterest',
  name: 'Pinterest',
  kind: 'advertising',
  recognition: {
    packages: ['react-pinterest-tag'],
    globals: ['pintrk'],
    hosts: ['*.pinimg.com', '*.pinterest.com'],
    environment: ['PINTEREST_ACCESS_TOKEN'],
  },
  law: {
    entity: 'Pinterest Europe Ltd.',
    country: 'IE',
    privacyPage: 'https://policy.pinterest.com/en/privacy-policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/pinterest.json', read: '2026-11-22' },
    ],
  },
};
