import type { ServiceDefinition } from '../service.js';

export const awsS3: ServiceDefinition = {
  id: 'aws-s3',
  name: 'Amazon S3',
  kind: 'storage',
  recognition: {
    packages: ['@aws-sdk/client-s3', '@aws-sdk/lib-storage', '@aws-sdk/s3-request-presigner', 'multer-s3'],
    hosts: ['*.s3.*.amazonaws.com', '*.s3.amazonaws.com', 's3.*.amazonaws.com', 's3.amazonaws.com'],
    environment: ['AWS_S3_BUCKET', 'S3_BUCKET'],
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
