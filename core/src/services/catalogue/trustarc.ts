import type { ServiceDefinition } from '../service.js';

export const trustarc: ServiceDefinition = {
  id: 'trustarc',
  name: 'TrustArc',
  kind: 'consent',
  recognition: {
    globals: ['truste'],
    hosts: ['*.trustarc.com'],
  },
};
