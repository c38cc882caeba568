import type { ServiceDefinition } from '../service.js';

export const loqate: ServiceDefinition = {
  id: 'loqate',
  name: 'Loqate',
  kind: 'maps',
  recognition: {
    hosts: ['services.postcodeanywhere.co.uk'],
    environment: ['LOQATE_API_KEY'],
  },
};
