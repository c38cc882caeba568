import type { ServiceDefinition } from '../service.js';

export const textmagic: ServiceDefinition = {
  id: 'textmagic',
  name: 'Textmagic',
  kind: 'messaging',
  recognition: {
    packages: ['textmagic-rest-client'],
    hosts: ['rest.textmagic.com'],
  },
};
