import type { ServiceDefinition } from '../service.js';

export const awsBedrock: ServiceDefinition = {
  id: 'aws-bedrock',
  name: 'Amazon Bedrock',
  kind: 'prompts',
  recognition: {
    packages: [
      '@ai-sdk/amazon-bedrock',
      '@anthropic-ai/bedrock-sdk',
      '@aws-sdk/client-bedrock-agent-runtime',
      '@aws-sdk/client-bedrock-runtime',
      '@langchain/aws',
    ],
    hosts: ['bedrock-runtime.*.amazonaws.com'],
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
