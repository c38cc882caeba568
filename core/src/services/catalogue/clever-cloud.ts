import type { ServiceDefinition } from '../service.js';

export const cleverCloud: ServiceDefinition = {
  id: 'clever-cloud',
  name: 'Clever Cloud',
  kind: 'hosting',
  region: 'eu',
  recognition: {
    packages: ['@clevercloud/client'],
    hosts: ['api.clever-cloud.com'],
  },
};
