import type { ServiceDefinition } from '../service.js';

export const contentful: ServiceDefinition = {
  id: 'contentful',
  name: 'Contentful',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['contentful', 'contentful-management'],
    hosts: ['*.contentful.com'],
    environment: ['CONTENTFUL_ACCESS_TOKEN'],
  },
};
