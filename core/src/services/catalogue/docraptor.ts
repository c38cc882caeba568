import type { ServiceDefinition } from '../service.js';

export const docraptor: ServiceDefinition = {
  id: 'docraptor',
  name: 'DocRaptor',
  kind: 'other',
  recognition: {
    packages: ['docraptor'],
    hosts: ['docraptor.com'],
    environment: ['DOCRAPTOR_API_KEY'],
  },
};
