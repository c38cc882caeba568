import type { ServiceDefinition } from '../service.js';

export const quantcast: ServiceDefinition = {
  id: 'quantcast',
  name: 'Quantcast',
  kind: 'advertising',
  recognition: {
    globals: ['__qc', '_qevents'],
    hosts: ['*.quantcast.com', '*.quantcount.com', '*.quantserve.com'],
  },
  law: {
    entity: 'Quantcast International Ltd.',
    country: 'IE',
    privacyPage: 'https://www.quantcast.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/quantcast.json', read: '2026-11-22' },
    ],
  },
};
