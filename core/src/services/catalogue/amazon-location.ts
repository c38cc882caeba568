import type { ServiceDefinition } from '../service.js';

export const amazonLocation: ServiceDefinition = {
  id: 'amazon-location',
  name: 'Amazon Location Service',
  kind: 'maps',
  recognition: {
    packages: ['@aws-sdk/client-geo-places', '@aws-sdk/client-location'],
    hosts: ['*.geo.*.amazonaws.com'],
  },
  law: {
    entity: 'Amazon Web Services EMEA SARL',
    country: 'LU',
    privacyPage: 'https://aws.amazon.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/amazon-aws.json', read: '2026-11-22' },
    ],
  },
};
