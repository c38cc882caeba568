import type { ServiceDefinition } from '../service.js';

export const figma: ServiceDefinition = {
  id: 'figma',
  name: 'Figma',
  kind: 'other',
  recognition: {
    packages: ['figma-api', 'figma-js'],
    hosts: ['api.figma.com', 'www.figma.com'],
    environment: ['FIGMA_TOKEN'],
  },
};
