import type { ServiceDefinition } from '../service.js';

export const fingerprint: ServiceDefinition = {
  id: 'fingerprint',
  name: 'Fingerprint',
  kind: 'identityVerification',
  recognition: {
    packages: [
      '@fingerprint/*',
      '@fingerprintjs/fingerprintjs-pro',
      '@fingerprintjs/fingerprintjs-pro-react',
      '@fingerprintjs/fingerprintjs-pro-server-api',
      '@fingerprintjs/fingerprintjs-pro-spa',
    ],
    hosts: ['*.fpjs.io'],
    environment: ['FINGERPRINT_SECRET_API_KEY'],
  },
};
