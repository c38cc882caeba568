import type { ServiceDefinition } from '../service.js';

export const miro: ServiceDefinition = {
  id: 'miro',
  name: 'Miro',
  kind: 'other',
  recognition: {
    packages: ['@mirohq/miro-api'],
    hosts: ['api.miro.com'],
    environment: ['MIRO_ACCESS_TOKEN'],
  },
};
