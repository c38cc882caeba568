import type { ServiceDefinition } from '../service.js';

export const umami: ServiceDefinition = {
  id: 'umami',
  name: 'Umami',
  kind: 'analytics',
  recognition: {
    globals: ['umami'],
    hosts: ['api-gateway.umami.dev', 'cloud.umami.is'],
    environment: ['UMAMI_WEBSITE_ID'],
  },
};
