import type { ServiceDefinition } from '../service.js';

export const docuseal: ServiceDefinition = {
  id: 'docuseal',
  name: 'DocuSeal',
  kind: 'signing',
  recognition: {
    packages: ['@docuseal/api', '@docuseal/react', '@docuseal/vue'],
    hosts: ['api.docuseal.com', 'api.docuseal.eu'],
    environment: ['DOCUSEAL_API_KEY'],
  },
};
