import type { ServiceDefinition } from '../service.js';

export const rapidmail: ServiceDefinition = {
  id: 'rapidmail',
  name: 'rapidmail',
  kind: 'marketing',
  region: 'eu',
  recognition: {
    hosts: ['apiv3.emailsys.net'],
  },
  law: {
    entity: 'rapidmail GmbH',
    country: 'DE',
    privacyPage: 'https://www.rapidmail.de/datenschutz',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/rapidmail.json', read: '2026-11-22' },
    ],
  },
};
