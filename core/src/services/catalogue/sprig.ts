import type { ServiceDefinition } from '../service.js';

export const sprig: ServiceDefinition = {
  id: 'sprig',
  name: 'Sprig',
  kind: 'survey',
  recognition: {
    packages: ['@sprig-technologies/*'],
    globals: ['Sprig', 'UserLeap'],
    hosts: ['api.sprig.com', 'cdn.sprig.com'],
  },
};
