import type { ServiceDefinition } from '../service.js';

export const openai: ServiceDefinition = {
  id: 'openai',
  name: 'OpenAI',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/openai', '@langchain/openai', '@openai/*', 'openai'],
    hosts: ['*.openai.com'],
    environment: ['OPENAI_API_KEY'],
  },
  law: {
    entity: 'OpenAI, L.L.C.',
    country: 'US',
    privacyPage: 'https://openai.com/policies/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/openai.json', read: '2026-11-22' }],
  },
};
