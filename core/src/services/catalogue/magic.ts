import type { ServiceDefinition } from '../service.js';

export const magic: ServiceDefinition = {
  id: 'magic',
  name: 'Magic',
  kind: 'authentication',
  recognition: {
    packages: ['@magic-ext/*', '@magic-sdk/*', 'magic-sdk'],
    hosts: ['*.magic.link'],
    environment: ['MAGIC_SECRET_KEY'],
  },
};
