import type { ServiceDefinition } from '../service.js';

export const storyblok: ServiceDefinition = {
  id: 'storyblok',
  name: 'Storyblok',
  kind: 'content',
  region: 'eu',
  recognition: {
    packages: ['storyblok-js-client'],
    hosts: ['api.storyblok.com', 'mapi.storyblok.com'],
    environment: ['STORYBLOK_TOKEN'],
  },
};
