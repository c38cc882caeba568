import type { ServiceDefinition } from '../service.js';

export const tradedoubler: ServiceDefinition = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    hosts: ['*.tradedoubler.com'],
  },
  law: {
    entity: 'Tradedoubler AB',
    country: 'SE',
    privacyPage: 'https://www.tradedoubler.com/en/privacy-policy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/tradedoubler.json', read: '2026-11-22' },
    ],
  },
};
