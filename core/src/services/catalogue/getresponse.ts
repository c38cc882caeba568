import type { ServiceDefinition } from '../service.js';

export const getresponse: ServiceDefinition = {
  id: 'getresponse',
  name: 'GetResponse',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    hosts: ['*.getresponse.com'],
  },
};
