import type { ServiceDefinition } from '../service.js';

export const hetzner: ServiceDefinition = {
  id: 'hetzner',
  name: 'Hetzner',
  kind: 'hosting',
  region: 'eu',
  recognition: {
    packages: ['hetzner-dns'],
    hosts: ['*.your-objectstorage.com', 'api.hetzner.cloud'],
    environment: ['HCLOUD_TOKEN'],
  },
  law: {
    entity: 'Hetzner Online GmbH',
    country: 'DE',
    privacyPage: 'https://www.hetzner.de/rechtliches/datenschutz',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/hetzner.json', read: '2026-11-22' }],
  },
};
