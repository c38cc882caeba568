import type { ServiceDefinition } from '../service.js';

export const awsCognito: ServiceDefinition = {
  id: 'aws-cognito',
  name: 'Amazon Cognito',
  kind: 'authentication',
  recognition: {
    packages: [
      '@aws-sdk/client-cognito-identity',
      '@aws-sdk/client-cognito-identity-provider',
      'amazon-cognito-identity-js',
    ],
    hosts: ['*.amazoncognito.com', 'cognito-idp.*.amazonaws.com'],
    environment: ['COGNITO_CLIENT_ID', 'COGNITO_USER_POOL_ID'],
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
