import type { ServiceDefinition } from '../service.js';

export const imgix: ServiceDefinition = {
  id: 'imgix',
  name: 'imgix',
  kind: 'storage',
  recognition: {
    packages: ['@imgix/js-core', '@imgix/vue', 'imgix-core-js', 'react-imgix'],
    globals: ['imgix'],
    hosts: ['*.imgix.net'],
  },
};
