import type { ServiceDefinition } from '../service.js';

export const appsignal: ServiceDefinition = {
  id: 'appsignal',
  name: 'AppSignal',
  kind: 'errorTracking',
  region: 'benelux',
  recognition: {
    packages: ['@appsignal/*'],
    hosts: ['appsignal-endpoint.net'],
    environment: ['APPSIGNAL_PUSH_API_KEY'],
  },
};
