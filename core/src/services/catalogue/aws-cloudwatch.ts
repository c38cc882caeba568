import type { ServiceDefinition } from '../service.js';

export const awsCloudwatch: ServiceDefinition = {
  id: 'aws-cloudwatch',
  name: 'Amazon CloudWatch',
  kind: 'logging',
  recognition: {
    packages: [
      '@aws-sdk/client-cloudwatch',
      '@aws-sdk/client-cloudwatch-logs',
      'aws-rum-web',
      'pino-cloudwatch',
      'winston-cloudwatch',
    ],
    hosts: ['logs.*.amazonaws.com'],
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
