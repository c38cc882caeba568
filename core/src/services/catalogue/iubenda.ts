import type { ServiceDefinition } from '../service.js';

export const iubenda: ServiceDefinition = {
  id: 'iubenda',
  name: 'iubenda',
  kind: 'consent',
  region: 'eu',
  recognition: {
    packages: ['@mep-agency/next-iubenda'],
    hosts: ['*.iubenda.com'],
  },
};
