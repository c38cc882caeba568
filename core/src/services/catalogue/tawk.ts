import type { ServiceDefinition } from '../service.js';

export const tawk: ServiceDefinition = {
  id: 'tawk',
  name: 'tawk.to',
  kind: 'support',
  recognition: {
    packages: [
      '@tawk.to/tawk-messenger-react',
      '@tawk.to/tawk-messenger-vue-2',
      '@tawk.to/tawk-messenger-vue-3',
      'tawkto-react',
    ],
    globals: ['Tawk_API'],
    hosts: ['*.tawk.to'],
  },
};
