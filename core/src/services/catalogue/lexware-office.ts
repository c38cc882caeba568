import type { ServiceDefinition } from '../service.js';

export const lexwareOffice: ServiceDefinition = {
  id: 'lexware-office',
  name: 'Lexware Office (lexoffice)',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    packages: ['@elbstack/lexoffice-client-js'],
    hosts: ['api.lexoffice.io', 'api.lexware.io'],
  },
};
