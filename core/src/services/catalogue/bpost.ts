import type { ServiceDefinition } from '../service.js';

export const bpost: ServiceDefinition = {
  id: 'bpost',
  name: 'bpost',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['*.bpost.be', '*.bpost.cloud'],
  },
};
