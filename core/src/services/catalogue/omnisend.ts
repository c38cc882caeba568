import type { ServiceDefinition } from '../service.js';

export const omnisend: ServiceDefinition = {
  id: 'omnisend',
  name: 'Omnisend',
  kind: 'marketing',
  recognition: {
    hosts: ['*.omnisend.com'],
  },
};
