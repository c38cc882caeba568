import type { ServiceDefinition } from '../service.js';

export const highlight: ServiceDefinition = {
  id: 'highlight',
  name: 'Highlight',
  kind: 'errorTracking',
  recognition: {
    packages: ['@highlight-run/*', 'highlight.run'],
    globals: ['H'],
    hosts: ['*.highlight.io'],
    environment: ['HIGHLIGHT_PROJECT_ID'],
  },
};
