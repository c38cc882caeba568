import type { ServiceDefinition } from '../service.js';

export const imagekit: ServiceDefinition = {
  id: 'imagekit',
  name: 'ImageKit',
  kind: 'storage',
  recognition: {
    packages: ['@imagekit/*', 'imagekit', 'imagekit-javascript', 'imagekitio-react'],
    hosts: ['*.imagekit.io'],
    environment: ['IMAGEKIT_PRIVATE_KEY'],
  },
};
