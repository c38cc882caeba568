import type { ServiceDefinition } from '../service.js';

export const aws: ServiceDefinition = {
  id: 'aws',
  name: 'Amazon Web Services',
  kind: 'hosting',
  recognition: {
    packages: ['@aws-amplify/*', '@aws-sdk/*', 'aws-amplify', 'aws-sdk'],
    hosts: ['*.api.aws'],
    environment: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
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
