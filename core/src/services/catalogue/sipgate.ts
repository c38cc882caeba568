import type { ServiceDefinition } from '../service.js';

export const sipgate: ServiceDefinition = {
  id: 'sipgate',
  name: 'sipgate',
  kind: 'telephony',
  region: 'eu',
  recognition: {
    hosts: ['api.sipgate.com'],
  },
  law: {
    entity: 'sipgate GmbH',
    country: 'DE',
    privacyPage: 'https://www.sipgate.de/datenschutz',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/sipgate.json', read: '2026-11-22' }],
  },
};
