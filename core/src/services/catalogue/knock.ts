import type { ServiceDefinition } from '../service.js';

export const knock: ServiceDefinition = {
  id: 'knock',
  name: 'Knock',
  kind: 'messaging',
  recognition: {
    packages: ['@knocklabs/client', '@knocklabs/node', '@knocklabs/react'],
    hosts: ['api.knock.app'],
    environment: ['KNOCK_API_KEY'],
  },
};
