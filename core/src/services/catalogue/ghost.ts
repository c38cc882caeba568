import type { ServiceDefinition } from '../service.js';

export const ghost: ServiceDefinition = {
  id: 'ghost',
  name: 'Ghost',
  kind: 'content',
  recognition: {
    hosts: ['*.ghost.org'],
    environment: ['GHOST_ADMIN_API_KEY'],
  },
};
