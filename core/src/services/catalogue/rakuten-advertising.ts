import type { ServiceDefinition } from '../service.js';

export const rakutenAdvertising: ServiceDefinition = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  kind: 'advertising',
  recognition: {
    hosts: ['*.linksynergy.com', 'tag.rmp.rakuten.com'],
  },
  law: {
    entity: 'Rakuten Marketing Europe Ltd.',
    country: 'GB',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/rakutenmarketing.json', read: '2026-11-22' },
    ],
  },
};
