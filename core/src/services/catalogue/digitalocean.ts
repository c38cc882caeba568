import type { ServiceDefinition } from '../service.js';

export const digitalocean: ServiceDefinition = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  kind: 'hosting',
  recognition: {
    packages: ['digitalocean', 'do-wrapper'],
    hosts: ['*.digitaloceanspaces.com', 'api.digitalocean.com'],
    environment: ['DIGITALOCEAN_TOKEN'],
  },
  law: {
    entity: 'DigitalOcean, LLC.',
    country: 'US',
    privacyPage: 'https://www.digitalocean.com/legal/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/digitalocean.json', read: '2026-11-22' },
    ],
  },
};
