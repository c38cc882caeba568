import type { ServiceDefinition } from '../service.js';

export const flowmailer: ServiceDefinition = {
  id: 'flowmailer',
  name: 'Flowmailer',
  kind: 'mail',
  region: 'benelux',
  recognition: {
    hosts: ['api.flowmailer.net'],
  },
};
