import type { ServiceDefinition } from '../service.js';

export const qualaroo: ServiceDefinition = {
  id: 'qualaroo',
  name: 'Qualaroo',
  kind: 'survey',
  recognition: {
    globals: ['KI_PARAMS'],
    hosts: ['*.qualaroo.com'],
  },
};
