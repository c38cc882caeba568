import type { ServiceDefinition } from '../service.js';

export const gorgias: ServiceDefinition = {
  id: 'gorgias',
  name: 'Gorgias',
  kind: 'support',
  recognition: {
    globals: ['GorgiasChat'],
    hosts: ['*.gorgias.io'],
    environment: ['GORGIAS_API_KEY'],
  },
};
