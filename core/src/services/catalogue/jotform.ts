import type { ServiceDefinition } from '../service.js';

export const jotform: ServiceDefinition = {
  id: 'jotform',
  name: 'Jotform',
  kind: 'survey',
  recognition: {
    packages: ['jotform'],
    globals: ['jotform'],
    hosts: ['*.jotform.com'],
    environment: ['JOTFORM_API_KEY'],
  },
};
