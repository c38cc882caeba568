import type { ServiceDefinition } from '../service.js';

export const zendesk: ServiceDefinition = {
  id: 'zendesk',
  name: 'Zendesk',
  kind: 'support',
  recognition: {
    packages: ['node-zendesk', 'react-zendesk'],
    globals: ['$zopim', 'zE', 'zESettings'],
    hosts: ['*.zdassets.com', '*.zendesk.com', '*.zopim.com'],
    environment: ['ZENDESK_API_TOKEN'],
  },
};
