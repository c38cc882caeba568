import type { ServiceDefinition } from '../service.js';

export const awin: ServiceDefinition = {
  id: 'awin',
  name: 'Awin',
  kind: 'advertising',
  region: 'eu',
  recognition: {
    hosts: ['*.awin1.com', '*.zenaps.com'],
  },
  law: {
    entity: 'AWIN AG',
    country: 'DE',
    privacyPage: 'https://www.awin.com/gb/legal/privacy-policy-gb',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/awin.json', read: '2026-11-22' }],
  },
};
