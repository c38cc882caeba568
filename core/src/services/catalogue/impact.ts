import type { ServiceDefinition } from '../service.js';

export const impact: ServiceDefinition = {
  id: 'impact',
  name: 'impact.com',
  kind: 'advertising',
  recognition: {
    globals: ['ire'],
    hosts: ['*.impactradius-event.com'],
  },
};
