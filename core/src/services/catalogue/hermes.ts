import type { ServiceDefinition } from '../service.js';

export const hermes: ServiceDefinition = {
  id: 'hermes',
  name: 'Hermes Germany',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['authme.myhermes.de', 'de-api.hermesworld.com'],
  },
  law: {
    entity: 'Hermes Germany GmbH',
    country: 'DE',
    privacyPage: 'https://www.myhermes.de/datenschutz/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/hermes.json', read: '2026-11-22' }],
  },
};
