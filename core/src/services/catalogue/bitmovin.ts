import type { ServiceDefinition } from '../service.js';

export const bitmovin: ServiceDefinition = {
  id: 'bitmovin',
  name: 'Bitmovin',
  kind: 'video',
  region: 'eu',
  recognition: {
    packages: ['@bitmovin/api-sdk', 'bitmovin-analytics'],
    hosts: ['api.bitmovin.com'],
  },
};
