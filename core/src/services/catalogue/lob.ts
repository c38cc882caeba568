import type { ServiceDefinition } from '../service.js';

export const lob: ServiceDefinition = {
  id: 'lob',
  name: 'Lob',
  kind: 'delivery',
  recognition: {
    packages: ['@lob/lob-typescript-sdk', 'lob'],
    hosts: ['api.lob.com'],
    environment: ['LOB_API_KEY'],
  },
};
