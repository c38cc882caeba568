import type { ServiceDefinition } from '../service.js';

export const vercelAiGateway: ServiceDefinition = {
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/gateway'],
    hosts: ['ai-gateway.vercel.sh'],
    environment: ['AI_GATEWAY_API_KEY'],
  },
  law: {
    entity: 'Vercel Inc.',
    privacyPage: 'https://vercel.com/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/vercel.json', read: '2026-11-22' }],
  },
};
