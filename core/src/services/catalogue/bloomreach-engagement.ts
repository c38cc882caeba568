import type { ServiceDefinition } from '../service.js';

export const bloomreachEngagement: ServiceDefinition = {
  id: 'bloomreach-engagement',
  name: 'Bloomreach Engagement (Exponea)',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    hosts: ['*.exponea.com'],
  },
};
