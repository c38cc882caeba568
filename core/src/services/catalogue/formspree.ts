import type { ServiceDefinition } from '../service.js';

export const formspree: ServiceDefinition = {
  id: 'formspree',
  name: 'Formspree',
  kind: 'survey',
  recognition: {
    packages: ['@formspree/core', '@formspree/react'],
    hosts: ['formspree.io'],
  },
};
