import type { ServiceDefinition } from '../service.js';

export const convex: ServiceDefinition = {
  id: 'convex',
  name: 'Convex',
  kind: 'database',
  recognition: {
    packages: ['convex'],
    hosts: ['*.convex.cloud', '*.convex.site'],
    environment: ['CONVEX_DEPLOYMENT', 'CONVEX_URL'],
  },
};
