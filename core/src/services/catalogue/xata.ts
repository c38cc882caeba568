import type { ServiceDefinition } from '../service.js';

export const xata: ServiceDefinition = {
  id: 'xata',
  name: 'Xata',
  kind: 'database',
  recognition: {
    packages: ['@xata.io/client', '@xata.io/drizzle', '@xata.io/kysely'],
    hosts: ['*.xata.sh', 'api.xata.io'],
    environment: ['XATA_API_KEY'],
  },
};
