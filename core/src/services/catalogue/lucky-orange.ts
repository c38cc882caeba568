import type { ServiceDefinition } from '../service.js';

export const luckyOrange: ServiceDefinition = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  kind: 'analytics',
  recognition: {
    globals: ['LO'],
    hosts: ['*.luckyorange.com', '*.luckyorange.net'],
  },
};
