import type { ServiceDefinition } from '../service.js';

export const smartclip: ServiceDefinition = {
  id: 'smartclip',
  name: 'smartclip',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    hosts: ['*.smartclip.net'],
  },
  law: {
    entity: 'smartclip Europe GmbH',
    country: 'DE',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/smartclip.json', read: '2026-11-22' },
    ],
  },
};
