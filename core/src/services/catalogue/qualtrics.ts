import type { ServiceDefinition } from '../service.js';

export const qualtrics: ServiceDefinition = {
  id: 'qualtrics',
  name: 'Qualtrics',
  kind: 'survey',
  recognition: {
    globals: ['QSI'],
    hosts: ['*.qualtrics.com'],
  },
};
