import type { ServiceDefinition } from '../service.js';

export const helicone: ServiceDefinition = {
  id: 'helicone',
  name: 'Helicone',
  kind: 'prompts',
  recognition: {
    packages: ['@helicone/helpers'],
    hosts: ['*.helicone.ai'],
    environment: ['HELICONE_API_KEY'],
  },
};
