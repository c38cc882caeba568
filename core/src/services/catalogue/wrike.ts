import type { ServiceDefinition } from '../service.js';

export const wrike: ServiceDefinition = {
  id: 'wrike',
  name: 'Wrike',
  kind: 'other',
  recognition: {
    hosts: ['www.wrike.com'],
  },
};
