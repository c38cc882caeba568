import type { ServiceDefinition } from '../service.js';

export const kiyoh: ServiceDefinition = {
  id: 'kiyoh',
  name: 'Kiyoh',
  kind: 'survey',
  region: 'benelux',
  recognition: {
    hosts: ['www.kiyoh.com'],
  },
};
