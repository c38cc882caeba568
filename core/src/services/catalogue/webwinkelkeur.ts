import type { ServiceDefinition } from '../service.js';

export const webwinkelkeur: ServiceDefinition = {
  id: 'webwinkelkeur',
  name: 'WebwinkelKeur',
  kind: 'survey',
  region: 'benelux',
  recognition: {
    hosts: ['dashboard.webwinkelkeur.nl'],
  },
};
