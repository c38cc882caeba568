import type { ServiceDefinition } from '../service.js';

export const chartbeat: ServiceDefinition = {
  id: 'chartbeat',
  name: 'Chartbeat',
  kind: 'analytics',
  recognition: {
    globals: ['pSUPERFLY'],
    hosts: ['*.chartbeat.com', '*.chartbeat.net'],
  },
};
