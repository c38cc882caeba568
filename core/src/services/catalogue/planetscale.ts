import type { ServiceDefinition } from '../service.js';

export const planetscale: ServiceDefinition = {
  id: 'planetscale',
  name: 'PlanetScale',
  kind: 'database',
  recognition: {
    packages: ['@planetscale/database'],
    hosts: ['*.planetscale.com', '*.psdb.cloud'],
    environment: ['PLANETSCALE_DATABASE_URL'],
  },
};
