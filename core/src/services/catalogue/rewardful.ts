import type { ServiceDefinition } from '../service.js';

export const rewardful: ServiceDefinition = {
  id: 'rewardful',
  name: 'Rewardful',
  kind: 'marketing',
  recognition: {
    globals: ['rewardful'],
    hosts: ['r.wdfl.co'],
  },
};
