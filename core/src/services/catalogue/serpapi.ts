import type { ServiceDefinition } from '../service.js';

export const serpapi: ServiceDefinition = {
  id: 'serpapi',
  name: 'SerpApi',
  kind: 'search',
  recognition: {
    packages: ['google-search-results-nodejs', 'serpapi'],
    hosts: ['serpapi.com'],
    environment: ['SERPAPI_API_KEY'],
  },
};
