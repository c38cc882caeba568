import type { ServiceDefinition } from '../service.js';

export const unsplash: ServiceDefinition = {
  id: 'unsplash',
  name: 'Unsplash',
  kind: 'content',
  recognition: {
    packages: ['unsplash-js'],
    hosts: ['api.unsplash.com', 'images.unsplash.com'],
    environment: ['UNSPLASH_ACCESS_KEY'],
  },
};
