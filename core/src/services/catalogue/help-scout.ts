import type { ServiceDefinition } from '../service.js';

export const helpScout: ServiceDefinition = {
  id: 'help-scout',
  name: 'Help Scout',
  kind: 'support',
  recognition: {
    globals: ['Beacon'],
    hosts: ['*.helpscout.net'],
    environment: ['HELPSCOUT_APP_SECRET'],
  },
};
