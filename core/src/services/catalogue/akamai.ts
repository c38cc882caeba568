import type { ServiceDefinition } from '../service.js';

export const akamai: ServiceDefinition = {
  id: 'akamai',
  name: 'Akamai',
  kind: 'hosting',
  recognition: {
    packages: ['akamai-edgegrid'],
    hosts: ['*.luna.akamaiapis.net'],
  },
};
