import type { ServiceDefinition } from '../service.js';

export const bytescale: ServiceDefinition = {
  id: 'bytescale',
  name: 'Bytescale',
  kind: 'storage',
  recognition: {
    packages: ['@bytescale/sdk', '@bytescale/upload-widget', '@bytescale/upload-widget-react', 'upload-js'],
    hosts: ['api.bytescale.com', 'upcdn.io'],
  },
};
