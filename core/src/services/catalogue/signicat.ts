import type { ServiceDefinition } from '../service.js';

export const signicat: ServiceDefinition = {
  id: 'signicat',
  name: 'Signicat',
  kind: 'identityVerification',
  region: 'eu',
  recognition: {
    hosts: ['api.signicat.com'],
  },
};
