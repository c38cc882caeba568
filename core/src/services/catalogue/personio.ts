import type { ServiceDefinition } from '../service.js';

export const personio: ServiceDefinition = {
  id: 'personio',
  name: 'Personio',
  kind: 'humanResources',
  region: 'eu',
  recognition: {
    hosts: ['api.personio.de'],
  },
  law: {
    entity: 'Personio GmbH',
    country: 'DE',
    privacyPage: 'https://www.personio.de/datenschutzerklaerung/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/personio-gmbh.json', read: '2026-11-22' },
    ],
  },
};
