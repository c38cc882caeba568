import type { ServiceDefinition } from '../service.js';

export const awsSqs: ServiceDefinition = {
  id: 'aws-sqs',
  name: 'Amazon SQS',
  kind: 'queue',
  recognition: {
    packages: ['@aws-sdk/client-sqs', 'sqs-consumer', 'sqs-producer'],
    hosts: ['sqs.*.amazonaws.com'],
    environment: ['SQS_QUEUE_URL'],
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
