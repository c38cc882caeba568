import type { ServiceDefinition } from '../service.js';

export const hookdeck: ServiceDefinition = {
  id: 'hookdeck',
  name: 'Hookdeck',
  kind: 'queue',
  recognition: {
    packages: ['@hookdeck/sdk'],
    hosts: ['api.hookdeck.com'],
    environment: ['HOOKDECK_API_KEY'],
  },
};
