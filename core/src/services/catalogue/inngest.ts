import type { ServiceDefinition } from '../service.js';

export const inngest: ServiceDefinition = {
  id: 'inngest',
  name: 'Inngest',
  kind: 'queue',
  recognition: {
    packages: ['inngest'],
    hosts: ['*.inngest.com'],
    environment: ['INNGEST_EVENT_KEY', 'INNGEST_SIGNING_KEY'],
  },
};
