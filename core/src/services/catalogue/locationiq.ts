import type { ServiceDefinition } from '../service.js';

export const locationiq: ServiceDefinition = {
  id: 'locationiq',
  name: 'LocationIQ',
  kind: 'maps',
  recognition: {
    hosts: ['*.locationiq.com'],
    environment: ['LOCATIONIQ_API_KEY'],
  },
};
