import type { ServiceDefinition } from '../service.js';

export const awsSns: ServiceDefinition = {
  id: 'aws-sns',
  name: 'Amazon SNS',
  kind: 'messaging',
  recognition: {
    packages: ['@aws-sdk/client-sns'],
    hosts: ['sns.*.amazonaws.com'],
    environment: ['SNS_TOPIC_ARN'],
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
