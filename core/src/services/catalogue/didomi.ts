import type { ServiceDefinition } from '../service.js';

export const didomi: ServiceDefinition = {
  id: 'didomi',
  name: 'Didomi',
  kind: 'consent',
  region: 'eu',
  recognition: {
    packages: ['@didomi/react'],
    globals: ['Didomi'],
    hosts: ['api.privacy-center.org', 'sdk.privacy-center.org'],
  },
};
