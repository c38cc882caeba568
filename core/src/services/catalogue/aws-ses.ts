import type { ServiceDefinition } from '../service.js';

export const awsSes: ServiceDefinition = {
  id: 'aws-ses',
  name: 'Amazon SES',
  kind: 'mail',
  recognition: {
    packages: ['@aws-sdk/client-ses', '@aws-sdk/client-sesv2', 'node-ses'],
    hosts: ['email.*.amazonaws.com'],
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
