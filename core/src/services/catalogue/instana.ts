import type { ServiceDefinition } from '../service.js';

export const instana: ServiceDefinition = {
  id: 'instana',
  name: 'IBM Instana',
  kind: 'errorTracking',
  recognition: {
    packages: ['@instana/*'],
    globals: ['ineum'],
    hosts: ['*.instana.io'],
    environment: ['INSTANA_AGENT_KEY'],
  },
};
