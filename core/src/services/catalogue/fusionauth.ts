import type { ServiceDefinition } from '../service.js';

export const fusionauth: ServiceDefinition = {
  id: 'fusionauth',
  name: 'FusionAuth',
  kind: 'authentication',
  recognition: {
    packages: ['@fusionauth/*'],
    hosts: ['*.fusionauth.io'],
    environment: ['FUSIONAUTH_API_KEY'],
  },
};
