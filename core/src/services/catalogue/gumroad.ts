import type { ServiceDefinition } from '../service.js';

export const gumroad: ServiceDefinition = {
  id: 'gumroad',
  name: 'Gumroad',
  kind: 'payment',
  recognition: {
    hosts: ['api.gumroad.com'],
    environment: ['GUMROAD_ACCESS_TOKEN'],
  },
};
