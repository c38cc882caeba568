import type { ServiceDefinition } from '../service.js';

export const ringcentral: ServiceDefinition = {
  id: 'ringcentral',
  name: 'RingCentral',
  kind: 'telephony',
  recognition: {
    packages: ['@ringcentral/sdk', 'ringcentral'],
    hosts: ['platform.devtest.ringcentral.com'],
    environment: ['RINGCENTRAL_CLIENT_SECRET'],
  },
};
