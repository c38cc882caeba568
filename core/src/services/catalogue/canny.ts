import type { ServiceDefinition } from '../service.js';

export const canny: ServiceDefinition = {
  id: 'canny',
  name: 'Canny',
  kind: 'survey',
  recognition: {
    globals: ['Canny'],
    hosts: ['canny.io'],
    environment: ['CANNY_API_KEY'],
  },
};
