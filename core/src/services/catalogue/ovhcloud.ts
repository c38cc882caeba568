import type { ServiceDefinition } from '../service.js';

export const ovhcloud: ServiceDefinition = {
  id: 'ovhcloud',
  name: 'OVHcloud',
  kind: 'hosting',
  region: 'eu',
  recognition: {
    packages: ['@ovhcloud/node-ovh', 'ovh'],
    hosts: ['*.io.cloud.ovh.net', 'eu.api.ovh.com'],
    environment: ['OVH_APPLICATION_KEY'],
  },
  law: {
    usualRole: 'processor',
    sources: [{ url: 'https://lawinsider.com/fr/contracts/cGDiwD3NhQD', read: '2026-11-22' }],
  },
};
