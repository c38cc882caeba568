import type { ServiceDefinition } from '../service.js';

export const tweakwise: ServiceDefinition = {
  id: 'tweakwise',
  name: 'Tweakwise',
  kind: 'search',
  region: 'benelux',
  recognition: {
    hosts: ['gateway.tweakwisenavigator.com', 'gateway.tweakwisenavigator.net'],
  },
};
