import type { ServiceDefinition } from '../service.js';

export const payfit: ServiceDefinition = {
  id: 'payfit',
  name: 'PayFit',
  kind: 'humanResources',
  region: 'eu',
  recognition: {
    hosts: ['partner-api.payfit.com'],
  },
};
