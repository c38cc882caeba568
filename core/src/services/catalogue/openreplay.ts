import type { ServiceDefinition } from '../service.js';

export const openreplay: ServiceDefinition = {
  id: 'openreplay',
  name: 'OpenReplay',
  kind: 'errorTracking',
  recognition: {
    packages: ['@openreplay/tracker'],
    globals: ['OpenReplay'],
    hosts: ['api.openreplay.com'],
    environment: ['OPENREPLAY_PROJECT_KEY'],
  },
};
