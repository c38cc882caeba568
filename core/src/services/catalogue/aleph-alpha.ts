import type { ServiceDefinition } from '../service.js';

export const alephAlpha: ServiceDefinition = {
  id: 'aleph-alpha',
  name: 'Aleph Alpha',
  kind: 'prompts',
  region: 'eu',
  recognition: {
    hosts: ['api.aleph-alpha.com'],
  },
};
