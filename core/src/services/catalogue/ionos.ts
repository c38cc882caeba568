import type { ServiceDefinition } from '../service.js';

export const ionos: ServiceDefinition = {
  id: 'ionos',
  name: 'IONOS',
  kind: 'hosting',
  region: 'eu',
  recognition: {
    packages: ['@ionos-cloud/sdk-nodejs'],
    hosts: ['api.ionos.com'],
    environment: ['IONOS_TOKEN'],
  },
  law: {
    entity: 'IONOS SE',
    country: 'DE',
    privacyPage: 'https://www.ionos.de/terms-gtc/terms-privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/ionos.json', read: '2026-11-22' }],
  },
};
