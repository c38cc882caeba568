import type { ServiceDefinition } from '../service.js';

export const datocms: ServiceDefinition = {
  id: 'datocms',
  name: 'DatoCMS',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['@datocms/cma-client', '@datocms/cma-client-browser', '@datocms/cma-client-node'],
    hosts: ['*.datocms-assets.com', 'graphql.datocms.com', 'site-api.datocms.com'],
    environment: ['DATOCMS_API_TOKEN'],
  },
};
