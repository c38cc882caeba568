import type { ServiceDefinition } from '../service.js';

export const prismic: ServiceDefinition = {
  id: 'prismic',
  name: 'Prismic',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['@prismicio/client'],
    hosts: ['*.prismic.io'],
    environment: ['PRISMIC_ACCESS_TOKEN'],
    // Helpers such as asText stay in the process.
    calls: [{ callee: ['createClient.().*', 'Client.().*'] }],
  },
};
