import type { ServiceDefinition } from '../service.js';

export const elastic: ServiceDefinition = {
  id: 'elastic',
  name: 'Elastic',
  kind: 'search',
  region: 'benelux',
  recognition: {
    hosts: ['*.elastic-cloud.com', '*.es.io'],
  },
  law: {
    entity: 'elasticsearch B.V.',
    country: 'NL',
    privacyPage: 'https://www.elastic.co/legal/privacy-statement',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/elasticsearch.json', read: '2026-11-22' },
    ],
  },
};
