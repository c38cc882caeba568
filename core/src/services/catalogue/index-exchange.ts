import type { ServiceDefinition } from '../service.js';

export const indexExchange: ServiceDefinition = {
  id: 'index-exchange',
  name: 'Index Exchange',
  kind: 'advertising',
  recognition: {
    hosts: ['*.casalemedia.com', '*.indexww.com'],
  },
  law: {
    entity: 'Index Exchange, Inc.',
    privacyPage: 'https://www.indexexchange.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/indexexchange.json', read: '2026-11-22' },
    ],
  },
};
