import type { ServiceDefinition } from '../service.js';

export const sinch: ServiceDefinition = {
  id: 'sinch',
  name: 'Sinch',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    packages: ['@sinch/*'],
    hosts: ['sms.api.sinch.com'],
  },
};
