import type { ServiceDefinition } from '../service.js';

export const bitly: ServiceDefinition = {
  id: 'bitly',
  name: 'Bitly',
  kind: 'other',
  recognition: {
    packages: ['bitly'],
    hosts: ['api-ssl.bitly.com', 'bit.ly'],
    environment: ['BITLY_ACCESS_TOKEN'],
  },
  law: {
    entity: 'Bitly Europe GmbH',
    privacyPage: 'https://bitly.com/pages/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/bitly.json', read: '2026-11-22' }],
  },
};
