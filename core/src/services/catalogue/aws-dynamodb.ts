import type { ServiceDefinition } from '../service.js';

export const awsDynamodb: ServiceDefinition = {
  id: 'aws-dynamodb',
  name: 'Amazon DynamoDB',
  kind: 'database',
  recognition: {
    packages: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', 'dynamodb-toolbox', 'dynamoose', 'electrodb'],
    hosts: ['dynamodb.*.amazonaws.com'],
    environment: ['DYNAMODB_TABLE'],
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
