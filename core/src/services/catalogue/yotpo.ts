import type { ServiceDefinition } from '../service.js';

export const yotpo: ServiceDefinition = {
  id: 'yotpo',
  name: 'Yotpo',
  kind: 'commerce',
  recognition: {
    globals: ['yotpo'],
    hosts: ['*.yotpo.com'],
  },
};
