import type { ServiceDefinition } from '../service.js';

export const jsdelivr: ServiceDefinition = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  kind: 'content',
  recognition: {
    hosts: ['cdn.jsdelivr.net', 'data.jsdelivr.com'],
  },
};
