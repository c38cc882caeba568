import type { ServiceDefinition } from '../service.js';

export const docuseal: ServiceDefinition = {
  id: 'docuseal',
  name: 'DocuSeal',
  kind: 'signing',
  recognition: {
    packages: ['@docuseal/api', '@docuseal/react', '@docuseal/vue'],
    environment: ['DOCUSEAL_API_KEY'],
  },
};
