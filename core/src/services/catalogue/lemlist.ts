import type { ServiceDefinition } from '../service.js';

export const lemlist: ServiceDefinition = {
  id: 'lemlist',
  name: 'lemlist',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    hosts: ['api.lemlist.com'],
  },
};
