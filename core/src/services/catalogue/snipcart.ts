import type { ServiceDefinition } from '../service.js';

export const snipcart: ServiceDefinition = {
  id: 'snipcart',
  name: 'Snipcart',
  kind: 'commerce',
  recognition: {
    globals: ['Snipcart'],
    hosts: ['app.snipcart.com', 'cdn.snipcart.com'],
  },
};
