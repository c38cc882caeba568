import type { ServiceDefinition } from '../service.js';

export const openx: ServiceDefinition = {
  id: 'openx',
  name: 'OpenX',
  kind: 'advertising',
  recognition: {
    hosts: ['*.openx.net'],
  },
};
