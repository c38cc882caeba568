import type { ServiceDefinition } from '../service.js';

export const parseLy: ServiceDefinition = {
  id: 'parse-ly',
  name: 'Parse.ly',
  kind: 'analytics',
  recognition: {
    globals: ['PARSELY'],
    hosts: ['*.parsely.com'],
  },
};
