import type { ServiceDefinition } from '../service.js';

export const documenso: ServiceDefinition = {
  id: 'documenso',
  name: 'Documenso',
  kind: 'signing',
  recognition: {
    packages: ['@documenso/embed-react', '@documenso/sdk-typescript'],
    hosts: ['app.documenso.com'],
    environment: ['DOCUMENSO_API_KEY'],
  },
};
