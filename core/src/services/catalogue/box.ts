import type { ServiceDefinition } from '../service.js';

export const box: ServiceDefinition = {
  id: 'box',
  name: 'Box',
  kind: 'storage',
  recognition: {
    packages: ['box-node-sdk', 'box-typescript-sdk-gen', 'box-ui-elements'],
    globals: ['Box'],
    hosts: ['*.box.com'],
    environment: ['BOX_CLIENT_SECRET'],
  },
};
