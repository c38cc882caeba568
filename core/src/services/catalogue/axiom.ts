import type { ServiceDefinition } from '../service.js';

export const axiom: ServiceDefinition = {
  id: 'axiom',
  name: 'Axiom',
  kind: 'logging',
  recognition: {
    packages: ['@axiomhq/*', 'next-axiom'],
    hosts: ['api.axiom.co'],
    environment: ['AXIOM_DATASET', 'AXIOM_TOKEN'],
  },
};
