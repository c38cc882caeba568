import type { ServiceDefinition } from '../service.js';

export const infobip: ServiceDefinition = {
  id: 'infobip',
  name: 'Infobip',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    packages: ['@infobip-api/sdk', 'infobip-rtc'],
    hosts: ['*.api.infobip.com'],
  },
};
