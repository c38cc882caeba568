import type { ServiceDefinition } from '../service.js';

export const webflow: ServiceDefinition = {
  id: 'webflow',
  name: 'Webflow',
  kind: 'content',
  recognition: {
    packages: ['webflow-api'],
    globals: ['Webflow'],
    hosts: ['*.webflow.com'],
    environment: ['WEBFLOW_API_TOKEN'],
  },
};
