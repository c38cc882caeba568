import type { ServiceDefinition } from '../service.js';

export const pinata: ServiceDefinition = {
  id: 'pinata',
  name: 'Pinata',
  kind: 'storage',
  recognition: {
    packages: ['@pinata/sdk', 'pinata'],
    hosts: ['api.pinata.cloud'],
    environment: ['PINATA_JWT'],
  },
};
