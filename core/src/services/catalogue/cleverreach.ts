import type { ServiceDefinition } from '../service.js';

export const cleverreach: ServiceDefinition = {
  id: 'cleverreach',
  name: 'CleverReach',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    hosts: ['rest.cleverreach.com'],
  },
  law: {
    entity: 'CleverReach GmbH & Co. KG',
    country: 'DE',
    privacyPage: 'https://www.cleverreach.com/de/datenschutz/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/cleverreach.json', read: '2026-11-22' },
    ],
  },
};
