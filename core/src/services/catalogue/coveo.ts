import type { ServiceDefinition } from '../service.js';

export const coveo: ServiceDefinition = {
  id: 'coveo',
  name: 'Coveo',
  kind: 'search',
  recognition: {
    packages: ['@coveo/*', 'coveo.analytics'],
    globals: ['coveoua'],
    hosts: ['*.coveo.com'],
    environment: ['COVEO_API_KEY'],
  },
};
