import type { ServiceDefinition } from '../service.js';

export const mongodbAtlas: ServiceDefinition = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  kind: 'database',
  recognition: {
    packages: ['mongodb-stitch-browser-sdk', 'realm-web'],
    hosts: ['*.mongodb.com', '*.mongodb.net'],
    environment: ['ATLAS_URI'],
  },
};
