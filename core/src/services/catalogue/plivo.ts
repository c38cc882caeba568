import type { ServiceDefinition } from '../service.js';

export const plivo: ServiceDefinition = {
  id: 'plivo',
  name: 'Plivo',
  kind: 'telephony',
  recognition: {
    packages: ['plivo', 'plivo-browser-sdk'],
    hosts: ['api.plivo.com'],
    environment: ['PLIVO_AUTH_TOKEN'],
  },
};
