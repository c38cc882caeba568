import type { ServiceDefinition } from '../service.js';

export const scaleway: ServiceDefinition = {
  id: 'scaleway',
  name: 'Scaleway',
  kind: 'hosting',
  region: 'eu',
  recognition: {
    packages: ['@scaleway/sdk', '@scaleway/sdk-client'],
    hosts: ['*.scw.cloud', 'api.scaleway.com'],
    environment: ['SCW_ACCESS_KEY', 'SCW_SECRET_KEY'],
  },
  law: {
    entity: 'Scaleway',
    country: 'FR',
    privacyPage: 'https://www.scaleway.com/en/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/scaleway.json', read: '2026-11-22' }],
  },
};
