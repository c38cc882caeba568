import type { ServiceDefinition } from '../service.js';

export const firecrawl: ServiceDefinition = {
  id: 'firecrawl',
  name: 'Firecrawl',
  kind: 'search',
  recognition: {
    packages: ['@mendable/firecrawl-js', 'firecrawl'],
    hosts: ['api.firecrawl.dev'],
    environment: ['FIRECRAWL_API_KEY'],
  },
};
