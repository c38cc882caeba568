import type { ServiceDefinition } from '../service.js';

export const watermelon: ServiceDefinition = {
  id: 'watermelon',
  name: 'Watermelon',
  kind: 'chat',
  region: 'benelux',
  recognition: {
    hosts: ['public.watermelon.ai'],
  },
};
