import type { ServiceDefinition } from '../service.js';

export const gatewayapi: ServiceDefinition = {
  id: 'gatewayapi',
  name: 'GatewayAPI',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['gatewayapi.com'],
  },
};
