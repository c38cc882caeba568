import type { ServiceDefinition } from '../service.js';

export const portkey: ServiceDefinition = {
  id: 'portkey',
  name: 'Portkey',
  kind: 'prompts',
  recognition: {
    packages: ['portkey-ai'],
    hosts: ['api.portkey.ai'],
    environment: ['PORTKEY_API_KEY'],
  },
};
