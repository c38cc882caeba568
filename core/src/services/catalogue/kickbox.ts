import type { ServiceDefinition } from '../service.js';

export const kickbox: ServiceDefinition = {
  id: 'kickbox',
  name: 'Kickbox',
  kind: 'mail',
  recognition: {
    packages: ['kickbox'],
    hosts: ['api.kickbox.com'],
    environment: ['KICKBOX_API_KEY'],
  },
};
