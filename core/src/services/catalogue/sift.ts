import type { ServiceDefinition } from '../service.js';

export const sift: ServiceDefinition = {
  id: 'sift',
  name: 'Sift',
  kind: 'identityVerification',
  recognition: {
    globals: ['_sift'],
    hosts: ['*.siftscience.com', 'cdn.sift.com'],
    environment: ['SIFT_API_KEY'],
  },
};
