import type { ServiceDefinition } from '../service.js';

export const castle: ServiceDefinition = {
  id: 'castle',
  name: 'Castle',
  kind: 'identityVerification',
  recognition: {
    packages: ['@castleio/castle-js', '@castleio/sdk'],
    hosts: ['api.castle.io'],
    environment: ['CASTLE_API_SECRET'],
  },
};
