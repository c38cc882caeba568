import type { ServiceDefinition } from '../service.js';

export const tavily: ServiceDefinition = {
  id: 'tavily',
  name: 'Tavily',
  kind: 'search',
  recognition: {
    packages: ['@tavily/ai-sdk', '@tavily/core'],
    hosts: ['api.tavily.com'],
    environment: ['TAVILY_API_KEY'],
  },
};
