import type { ServiceDefinition } from '../service.js';

export const laposta: ServiceDefinition = {
  id: 'laposta',
  name: 'Laposta',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['api.laposta.nl'],
  },
};
